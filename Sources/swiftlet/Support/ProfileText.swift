import Foundation
import WasmEngine

/// A profile in the formats that tools and people read. Every format is handed out piece by piece.
struct ProfileText {
  private let profile: Profile
  private let file: String

  /// How many rows a table of the report has, and how many opcodes and pairs the JSON lists.
  private static let reportRows = 20
  private static let jsonRows = 1000
  private static let omitted = "(callers left out)"

  init(_ profile: Profile, file: String) {
    self.profile = profile
    self.file = file
  }

  // MARK: speedscope

  /// The file format of speedscope.app: a profile of call stacks by samples, one of functions by exact counts; under `swiftlet`, which
  /// the viewer ignores, the exact counts for other tools.
  func speedscope(_ write: (String) throws -> Void) throws {
    try write(#"{"$schema":"https://www.speedscope.app/file-format-schema.json","exporter":"swiftlet","name":"#)
    try write(json(file) + #","activeProfileIndex":0,"shared":{"frames":["#)
    for function in profile.functions {
      try write("{\"name\":\(json(function.label)),\"file\":\(json(function.moduleName ?? file))},\n")
    }
    try write("{\"name\":\(json(Self.omitted))}]},\n\"profiles\":[")
    if !profile.stacks.isEmpty {
      let omitted = profile.functions.count
      try sampled(
        "call stacks, sampled", profile.stacks.map { (($0.isTruncated ? [omitted] : []) + $0.functions, $0.instructions) }, write)
      try write(",\n")
    }
    try sampled(
      "functions, exact", profile.functions.enumerated().map { ([$0.offset], $0.element.instructions) }, write)
    try write("],\n\"swiftlet\":{\"instructions\":\(profile.instructions),\"functions\":[")
    try list(profile.functions) {
      "{\"index\":\($0.index),\"name\":\(json($0.label)),\"instructions\":\($0.instructions)}"
    } write: {
      try write($0)
    }
    try write("],\n\"opcodes\":[")
    try list(profile.opcodes.prefix(Self.jsonRows)) {
      "{\"name\":\"\($0.name)\",\"count\":\($0.count)}"
    } write: {
      try write($0)
    }
    try write("],\n\"pairs\":[")
    try list(profile.pairs.prefix(Self.jsonRows)) {
      "{\"first\":\"\($0.first)\",\"second\":\"\($0.second)\",\"count\":\($0.count)}"
    } write: {
      try write($0)
    }
    try write("]}}\n")
  }

  private func sampled(
    _ name: String, _ samples: [(stack: [Int], weight: UInt64)], _ write: (String) throws -> Void
  ) throws {
    let total = samples.reduce(0) { $0 &+ $1.weight }
    try write(
      "{\"type\":\"sampled\",\"name\":\(json(name)),\"unit\":\"none\",\"startValue\":0,\"endValue\":\(total),\"samples\":[")
    try list(samples) {
      "[" + $0.stack.map(String.init).joined(separator: ",") + "]"
    } write: {
      try write($0)
    }
    try write("],\n\"weights\":[")
    try list(samples) {
      "\($0.weight)"
    } write: {
      try write($0)
    }
    try write("]}")
  }

  private func list<Items: Collection>(
    _ items: Items, _ text: (Items.Element) -> String, write: (String) throws -> Void
  ) throws {
    var isFirst = true
    for item in items {
      try write(isFirst ? text(item) : ",\n" + text(item))
      isFirst = false
    }
  }

  /// A string of JSON; what is not plain ASCII goes the long way.
  private func json(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) { return "\"\(text)\"" }
    let data = try? JSONEncoder().encode(text)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"?\""
  }

  // MARK: Folded stacks

  /// A line for each stack, `outer;inner COUNT`, as flame graph tools read it; without samples a line for each function.
  func folded(_ writeLine: (String) throws -> Void) throws {
    let names = profile.functions.map { Self.folded($0.label) }
    for stack in profile.stacks {
      let frames = (stack.isTruncated ? [Self.omitted] : []) + stack.functions.map { names[$0] }
      try writeLine(frames.joined(separator: ";") + " \(stack.instructions)")
    }
    guard profile.stacks.isEmpty else { return }
    for (name, function) in zip(names, profile.functions) { try writeLine("\(name) \(function.instructions)") }
  }

  /// A name without what the format gives a meaning.
  private static func folded(_ name: String) -> String { name.printable.replacing(";", with: ":") }

  // MARK: Report

  /// Tables of the functions, opcodes and pairs of opcodes that were executed most.
  func report(_ writeLine: (String) throws -> Void) throws {
    try writeLine(
      "profile of \(file.printable): \(profile.instructions) internal instructions in \(profile.functions.count) functions")
    try table("functions", profile.functions.map { ("[\($0.index)] \($0.label.printable)", $0.instructions) }, writeLine)
    try table("opcodes", profile.opcodes.map { ($0.name, $0.count) }, writeLine)
    try table("pairs of opcodes", profile.pairs.map { ("\($0.first), \($0.second)", $0.count) }, writeLine)
  }

  private func table(
    _ title: String, _ rows: [(name: String, count: UInt64)], _ writeLine: (String) throws -> Void
  ) throws {
    guard !rows.isEmpty else { return }
    try writeLine("")
    try writeLine("\("share".aligned(right: 8))  \("count".aligned(right: 16))  \(title)")
    for row in rows.prefix(Self.reportRows) {
      try writeLine("\(share(row.count).aligned(right: 8))  \("\(row.count)".aligned(right: 16))  \(row.name)")
    }
    guard rows.count > Self.reportRows else { return }
    let rest = rows.dropFirst(Self.reportRows).reduce(0) { $0 &+ $1.count }
    let count = rows.count - Self.reportRows
    try writeLine("\(share(rest).aligned(right: 8))  \("\(rest)".aligned(right: 16))  \(count) other\(count == 1 ? "" : "s")")
  }

  private func share(_ count: UInt64) -> String {
    String(format: "%.2f %%", 100 * Double(count) / Double(max(1, profile.instructions)))
  }
}
