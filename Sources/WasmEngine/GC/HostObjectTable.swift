/// The host objects that a store's guests may hold. An external reference is a number in this table; the collector frees those that no
/// guest holds any more.
struct HostObjectTable {
  private var objects: [ExternReference?] = []
  private var numbers: [ObjectIdentifier: Int] = [:]
  private var free: [Int] = []
  /// How many objects there may be until the collector is asked to look.
  private var threshold = 1024

  /// How many numbers are in use or were.
  var count: Int { objects.count }

  /// True where there are so many objects that a collection is worth its time.
  var isDue: Bool { numbers.count > threshold }

  /// The number of an object.
  mutating func number(of object: ExternReference) -> Int {
    if let number = numbers[ObjectIdentifier(object)] { return number }
    let number = free.popLast() ?? objects.count
    if number == objects.count { objects.append(object) } else { objects[number] = object }
    numbers[ObjectIdentifier(object)] = number
    return number
  }

  func object(_ number: Int) -> ExternReference? { number < objects.count ? objects[number] : nil }

  /// Lets go of the objects whose bit is not set.
  mutating func sweep(_ marks: UnsafeMutablePointer<UInt64>) {
    for (number, object) in objects.enumerated() where marks[number >> 6] >> UInt64(number & 63) & 1 == 0 {
      guard let object else { continue }
      numbers[ObjectIdentifier(object)] = nil
      objects[number] = nil
      free.append(number)
    }
    threshold = max(1024, numbers.count * 2)
  }
}
