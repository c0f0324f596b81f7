/// A text that equals no other but the one with the same bytes. Strings are equal where they look the same (`é` has two forms),
/// and two tenants that look the same are two.
struct ExactText: Sendable, Hashable, CustomStringConvertible {
  let text: String

  init(_ text: String) { self.text = text }

  var description: String { text }

  static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    // No byte of UTF-8: where one text ends and the next begins.
    hasher.combine(0xFF as UInt8)
  }
}
