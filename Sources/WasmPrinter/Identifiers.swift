import WasmEngine
import WasmTypes

/// How the text names a module's parts: by the name section, where a name belongs to one part alone (specification 3.0, 6.6.1, 7.4.1).
package struct Identifiers {
  /// A name in the text.
  struct Entry {
    let name: Name
    /// Whether other places can refer to the part by its name.
    let isReference: Bool

    /// Names beyond this size are written once only, so that the text stays of a size with the module.
    static let longestReference = 128

    /// What stands where the part is defined: an identifier, or else an annotation.
    var binder: String { isReference ? reference : "(@name \(StringText.quoted(name)))" }

    /// An identifier, in quotes where it has other characters than identifiers may.
    var reference: String { StringText.isPlainIdentifier(name) ? "$" + name.string : "$" + StringText.quoted(name) }
  }

  private var parts: [NameSection.Kind: [Int: Entry]] = [:]
  /// The names of fields, by type and field.
  private(set) var fields: [Int: [Int: Entry]] = [:]
  private let names: NameSection

  /// Complexity: linear in the size of the name section.
  package init(_ module: ModuleDefinition, _ names: NameSection) {
    self.names = names
    let counts: [(NameSection.Kind, Int)] = [
      (.function, module.functions.count), (.type, module.types.count), (.table, module.tables.count),
      (.memory, module.memories.count), (.global, module.globals.count), (.element, module.elements.count),
      (.data, module.dataSegments.count), (.tag, module.tags.count),
    ]
    for (kind, count) in counts { parts[kind] = Self.entries(names.names(kind), count: count) }
    for owner in names.owners(.field) where owner < module.types.count {
      guard case .structure(let types) = module.types[owner].composite else { continue }
      fields[owner] = Self.entries(names.names(.field, in: owner), count: types.count)
    }
  }

  /// The names of a function's locals, by index.
  func locals(of function: Int, count: Int) -> [Int: Entry] { Self.entries(names.names(.local, in: function), count: count) }

  /// The names of a function's blocks, numbered in their order. The text can always refer to a label by its depth.
  func labels(of function: Int) -> [Int: Entry] {
    Self.entries(names.names(.label, in: function), count: .max, mustDiffer: false)
  }

  /// What the text says where a part is defined.
  func binder(_ kind: NameSection.Kind, _ index: Int) -> String? { parts[kind]?[index]?.binder }

  /// What the text says where a part is used: an identifier or a number.
  func reference(_ kind: NameSection.Kind, _ index: Int) -> String {
    Self.reference(parts[kind]?[index]) ?? "\(index)"
  }

  func field(_ field: Int, of type: Int) -> String { Self.reference(fields[type]?[field]) ?? "\(field)" }

  static func reference(_ entry: Entry?) -> String? { entry.flatMap { $0.isReference ? $0.reference : nil } }

  /// Names of parts that exist, `count` of them.
  private static func entries(_ names: [(index: Int, name: Name)], count: Int, mustDiffer: Bool = true) -> [Int: Entry] {
    guard !names.isEmpty else { return [:] }
    let existing = names.filter { $0.index < count && String(validating: $0.name.utf8, as: UTF8.self) != nil }
    var owners: [Name: Int] = [:]
    for (_, name) in existing { owners[name, default: 0] += 1 }
    var entries: [Int: Entry] = [:]
    for (index, name) in existing {
      let size = name.utf8.count
      let isReference = size > 0 && size <= Entry.longestReference && (!mustDiffer || owners[name] == 1)
      entries[index] = Entry(name: name, isReference: isReference)
    }
    return entries
  }
}
