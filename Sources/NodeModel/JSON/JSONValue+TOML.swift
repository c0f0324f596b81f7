import TOML

extension JSONValue {
  /// The same value in JSON, dates and times as strings. Notes what JSON lacks: infinite and undefined numbers, and names
  /// that are canonically equivalent in Unicode beside each other.
  init(_ value: TOMLValue, at path: DocumentPath, _ problems: ProblemList) {
    switch value {
    case .string(let text): self = .string(text)
    case .integer(let number): self = .integer(Int128(number))
    case .float(let number):
      if !number.isFinite { problems.add(path, "expected a finite number, found \(number)") }
      self = .number(number)
    case .boolean(let isTrue): self = .bool(isTrue)
    case .offsetDateTime, .localDateTime, .localDate, .localTime: self = value.dateOrTime.map { .string($0) } ?? .null
    case .array(let elements):
      self = .array(elements.enumerated().map { JSONValue($1, at: path.element($0), problems) })
    case .table(let table):
      var members: [String: JSONValue] = [:]
      for (key, value) in table.sorted(by: { $0.key.text < $1.key.text }) {
        let place = path.member(key.text)
        if members.updateValue(JSONValue(value, at: place, problems), forKey: key.text) != nil {
          problems.add(place, "another name is the same in Unicode")
        }
      }
      self = .object(members)
    }
  }
}
