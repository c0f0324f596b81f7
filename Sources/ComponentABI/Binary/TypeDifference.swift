/// Where two types differ: the first place, from the outside in, and what either has there.
struct TypeDifference: Equatable {
  var path: [String]
  var host: String
  var guest: String

  /// Nil where values of the types are the same: names of types do not matter, names of fields, cases and labels do.
  static func between(_ host: ComponentFunctionType, _ guest: ComponentFunctionType) -> TypeDifference? {
    guard host.parameters.count == guest.parameters.count, (host.result == nil) == (guest.result == nil) else {
      return TypeDifference(path: [], host: host.description, guest: guest.description)
    }
    for (mine, theirs) in zip(host.parameters, guest.parameters) {
      if let found = between(mine.type, theirs.type) { return found.within(mine.name) }
    }
    return between(host.result, guest.result)?.within("result")
  }

  private func within(_ step: String) -> TypeDifference {
    TypeDifference(path: [step] + path, host: host, guest: guest)
  }

  private static func between(_ host: ComponentType?, _ guest: ComponentType?) -> TypeDifference? {
    guard let host, let guest else {
      return host == nil && guest == nil
        ? nil : TypeDifference(path: [], host: host?.description ?? "nothing", guest: guest?.description ?? "nothing")
    }
    switch (host, guest) {
    case (.list(let mine), .list(let theirs)): return between(mine, theirs)?.within("[]")
    case (.fixedLengthList(let mine, let length), .fixedLengthList(let theirs, let theirLength)) where length == theirLength:
      return between(mine, theirs)?.within("[]")
    case (.option(let mine), .option(let theirs)): return between(mine, theirs)?.within("some")
    case (.result(let ok, let error), .result(let theirOK, let theirError)):
      return between(ok, theirOK)?.within("ok") ?? between(error, theirError)?.within("error")
    case (.tuple(let mine), .tuple(let theirs)) where mine.count == theirs.count:
      for (index, pair) in zip(mine, theirs).enumerated() {
        if let found = between(pair.0, pair.1) { return found.within("\(index)") }
      }
      return nil
    case (.record(let mine), .record(let theirs)):
      if let found = names("record", mine.fields.map(\.name), theirs.fields.map(\.name)) { return found }
      for (field, other) in zip(mine.fields, theirs.fields) {
        if let found = between(field.type, other.type) { return found.within(field.name) }
      }
      return nil
    case (.variant(let mine), .variant(let theirs)):
      if let found = names("variant", mine.cases.map(\.name), theirs.cases.map(\.name)) { return found }
      for (item, other) in zip(mine.cases, theirs.cases) {
        if let found = between(item.type, other.type) { return found.within(item.name) }
      }
      return nil
    case (.enum(let mine), .enum(let theirs)): return names("enum", mine.cases, theirs.cases)
    case (.flags(let mine), .flags(let theirs)): return names("flags", mine.labels, theirs.labels)
    case (.own(let mine), .own(let theirs)), (.borrow(let mine), .borrow(let theirs)):
      if mine.name == theirs.name, InterfaceName(mine.interface).serves(InterfaceName(theirs.interface)) { return nil }
      return TypeDifference(
        path: [], host: "\(mine.name) of \(mine.interface)", guest: "\(theirs.name) of \(theirs.interface)")
    default: return host == guest ? nil : TypeDifference(path: [], host: host.description, guest: guest.description)
    }
  }

  private static func names(_ word: String, _ mine: [String], _ theirs: [String]) -> TypeDifference? {
    func spelled(_ names: [String]) -> String { "\(word) { \(names.joined(separator: ", ")) }" }
    return mine == theirs ? nil : TypeDifference(path: [], host: spelled(mine), guest: spelled(theirs))
  }
}
