/// Writes a module that runs every instruction of the table in long loops, in text.
///
/// Its export `run` takes the number of rounds. A handler that does not end in a jump leaves a frame on the host's stack each time it
/// runs, so a run on a small stack shows it: `HostStackTests` and `.ci/check-host-stack` do that.
struct LoopSource {
  private let rows: [InstructionRow]

  init(_ rows: [InstructionRow]) { self.rows = rows }

  /// Instructions of the table's own rules, as code that leaves the stack as it was.
  ///
  /// A row without an entry here and without a signature in the table is an error: new instructions must be looped over too.
  private static let special: [String: String] = [
    "unreachable": "block br 0 unreachable end",
    "nop": "nop",
    "block": "block end block (result i32) local.get $i32 end drop",
    "loop": "loop end",
    "if": "local.get $i32 if nop else nop end local.get $i32 eqz32 if nop else nop end",
    "else": "local.get $i32 if (result i64) local.get $i64 else i64.const 3 end drop",
    "end": "block end",
    "br": "block br 0 end block (result v128) local.get $v128 br 0 end drop",
    "br_if": "block local.get $i32 br_if 0 end block (result i32) i32.const 3 local.get $i32 br_if 0 end drop",
    "br_table": "block block local.get $i32 br_table 0 1 0 1 end end block i32.const 9 br_table 0 0 end",
    "return": "call $returns drop drop",
    "call": "call $empty local.get $i32 local.get $i64 call $three drop drop drop",
    "call_indirect": "i32.const 0 call_indirect $functions (type $empty) i64.const 0 call_indirect $wide (type $empty)",
    "return_call": "call $tail",
    "return_call_indirect": "call $tail_indirect call $tail_indirect_wide",
    "call_ref": "ref.func $empty call_ref $empty",
    "return_call_ref": "call $tail_ref",
    "drop": "local.get $v128 drop",
    "select": "local.get $i64 i64.const 5 local.get $i32 select drop local.get $v128 local.get $v128 local.get $i32 select drop",
    "selectTyped": "ref.null func ref.func $empty local.get $i32 select (result funcref) drop",
    "throw": "block (result i32) try_table (catch $tag 0) i32.const 1 throw $tag end i32.const 2 end drop",
    "throw_ref":
      """
    block block (result exnref) try_table (catch_all_ref 0)
    block (result i32 exnref) try_table (catch_ref $tag 0) i32.const 1 throw $tag end unreachable end throw_ref
    end unreachable end drop end
    """,
    "try_table": "try_table (catch_all 0) nop end",
    "br_on_null": "block ref.null func br_on_null 0 drop end block ref.func $empty br_on_null 0 drop end",
    "br_on_non_null": "block (result (ref func)) ref.func $empty br_on_non_null 0 ref.func $empty end drop",
    "local.get": "local.get $f64 drop",
    "local.set": "local.get $i64 local.set $spare local.get $v128 local.set $v128",
    "local.tee": "local.get $i64 local.tee $spare drop i64.const 0x123456789abcdef0 local.tee $spare drop",
    "global.get": "global.get $number drop global.get $vector drop",
    "global.set": "local.get $i64 global.set $number local.get $v128 global.set $vector",
    "table.get": "i32.const 0 table.get $functions drop i64.const 0 table.get $wide drop",
    "table.set": "i32.const 1 ref.func $empty table.set $functions",
    "table.init": "i32.const 0 i32.const 0 i32.const 1 table.init $functions $elements",
    "table.copy": "i32.const 0 i32.const 0 i32.const 1 table.copy $functions $functions",
    "table.grow": "ref.null func i32.const 0 table.grow $functions drop",
    "table.size": "table.size $functions drop",
    "table.fill": "i32.const 1 ref.func $empty i32.const 1 table.fill $functions",
    "memory.size": "memory.size drop memory.size $large drop",
    "memory.grow": "i32.const 0 memory.grow drop",
    "memory.init": "i32.const 0 i32.const 0 i32.const 4 memory.init $data",
    "data.drop": "data.drop $dropped",
    "elem.drop": "elem.drop $dropped",
    "memory.copy": "i32.const 16 i32.const 0 i32.const 8 memory.copy",
    "memory.fill": "i32.const 16 i32.const 0 i32.const 8 memory.fill",
    "ref.null": "ref.null any drop",
    "ref.is_null": "ref.null any ref.is_null drop",
    "ref.func": "ref.func $empty drop",
    "ref.eq": "local.get $object local.get $object ref.eq drop",
    "ref.as_non_null": "ref.func $empty ref.as_non_null drop",
    "struct.new": "i32.const 1 i64.const 2 local.get $v128 struct.new $pair local.set $object",
    "struct.new_default": "struct.new_default $pair drop",
    "struct.get": "local.get $object struct.get $pair 1 drop local.get $object struct.get $pair 2 drop",
    "struct.get_s": "local.get $object struct.get_s $pair 0 drop",
    "struct.get_u": "local.get $object struct.get_u $pair 0 drop",
    "struct.set": "local.get $object i32.const 3 struct.set $pair 0 local.get $object i64.const 3 struct.set $pair 1",
    "array.new": "i32.const 7 i32.const 4 array.new $bytes local.set $array",
    "array.new_default": "i32.const 4 array.new_default $bytes drop",
    "array.new_fixed": "i32.const 1 i32.const 2 array.new_fixed $bytes 2 drop",
    "array.new_data": "i32.const 0 i32.const 4 array.new_data $bytes $data drop",
    "array.new_elem": "i32.const 0 i32.const 1 array.new_elem $references $elements drop",
    "array.get": "local.get $references i32.const 0 array.get $references drop",
    "array.get_s": "local.get $array i32.const 0 array.get_s $bytes drop",
    "array.get_u": "local.get $array i32.const 0 array.get_u $bytes drop",
    "array.set": "local.get $array i32.const 1 i32.const 9 array.set $bytes",
    "array.len": "local.get $array array.len drop",
    "array.fill": "local.get $array i32.const 0 i32.const 1 i32.const 2 array.fill $bytes",
    "array.copy": "local.get $array i32.const 0 local.get $array i32.const 1 i32.const 2 array.copy $bytes $bytes",
    "array.init_data": "local.get $array i32.const 0 i32.const 0 i32.const 2 array.init_data $bytes $data",
    "array.init_elem": "local.get $references i32.const 0 i32.const 0 i32.const 1 array.init_elem $references $elements",
    "ref.test": "local.get $object ref.test (ref $pair) drop",
    "refTestNull": "local.get $object ref.test (ref null array) drop",
    "ref.cast": "local.get $object ref.cast (ref $pair) drop",
    "refCastNull": "ref.null any ref.cast (ref null struct) drop",
    "br_on_cast": "block (result (ref null any)) local.get $object br_on_cast 0 (ref null any) (ref $pair) end drop",
    "br_on_cast_fail": "block (result (ref null any)) local.get $object br_on_cast_fail 0 (ref null any) (ref $pair) end drop",
    "any.convert_extern": "ref.null extern any.convert_extern drop",
    "extern.convert_any": "local.get $object extern.convert_any drop",
    "ref.i31": "local.get $i32 ref.i31 drop",
    "i31.get_s": "i32.const -1 ref.i31 i31.get_s drop",
    "i31.get_u": "i32.const -1 ref.i31 i31.get_u drop",
  ]

  /// Waiting needs a shared memory and another thread; it is no handler's work but the driver's.
  private static let waits: Set<String> = ["memory.atomic.wait32", "memory.atomic.wait64"]

  func module() throws -> String {
    var functions = ""
    var calls = ""
    for (number, chunk) in try bodies().enumerated() {
      functions += "  (func $round\(number) (param $rounds i32)\n\(Self.locals)    loop\n"
      functions += chunk.map { "      \($0)\n" }.joined()
      functions += "      local.get $rounds i32.const 1 i32.sub local.tee $rounds br_if 0\n    end)\n"
      calls += "    local.get 0 call $round\(number)\n"
    }
    return Self.head + functions + "  (func (export \"run\") (param i32)\n\(calls)  ))\n"
  }

  /// Lines of code, a function's worth at a time.
  private func bodies() throws -> [[String]] {
    var lines: [String] = []
    for row in rows where !Self.waits.contains(row.mnemonic) {
      if let special = Self.special[row.caseName] ?? Self.special[row.mnemonic] {
        lines.append(special.replacing("eqz32", with: "i32.eqz").replacing("\n", with: " "))
      } else if let operands = row.operands {
        lines += forms(row, operands)
      } else {
        throw LoopError(mnemonic: row.mnemonic)
      }
    }
    lines += Self.loadedOperands + Self.shuffles
    return stride(from: 0, to: lines.count, by: 200).map { Array(lines[$0..<min($0 + 200, lines.count)]) }
  }

  struct LoopError: Error, CustomStringConvertible {
    var mnemonic: String
    var description: String { "LoopSource has no code for \(mnemonic)" }
  }

  /// The instruction on locals, on temporaries and on a constant, its result dropped, branched on and tested.
  private func forms(_ row: InstructionRow, _ operands: [String]) -> [String] {
    let text = row.mnemonic + immediates(row)
    let locals = operands.map(local).joined(separator: " ")
    let drops = String(repeating: " drop", count: row.results.count)
    var lines = ["\(locals) \(text)\(drops)"]
    if let last = operands.last, let constant = Self.constants[last] {
      lines.append("\((operands.dropLast().map(local) + [constant]).joined(separator: " ")) \(text)\(drops)")
      if row.results == ["i32"] {
        lines.append("block \((operands.dropLast().map(local) + [constant]).joined(separator: " ")) \(text) br_if 0 end")
      }
    }
    if row.results == ["i32"] {
      lines += ["block \(locals) \(text) br_if 0 end", "\(locals) \(text) if nop else nop end"]
    }
    if operands.count == 2, let constant = Self.large[operands[0]] {
      lines.append("\(constant) \(local(operands[1])) \(text)\(drops)")
    }
    if row.results == ["i32"], operands.count == 2 {
      let constant = Self.large[operands[1]] ?? ""
      lines += ["\(local(operands[0])) \(constant) \(text) drop", "block \(local(operands[0])) \(constant) \(text) br_if 0 end"]
      for right in [constant, local(operands[1])] {
        lines.append("local.get $i64 local.get $spare \(local(operands[0])) \(right) \(text) select drop")
      }
    }
    if operands.contains("addr") {
      let fixed = operands.map { $0 == "addr" ? "i32.const 32" : local($0) }.joined(separator: " ")
      lines.append("\(fixed) \(text)\(drops)")
      // A memory of 64-bit addresses, which is not the first, takes other handlers.
      let far = operands.map { $0 == "addr" ? "local.get $wide" : local($0) }.joined(separator: " ")
      lines.append("\(far) \(row.mnemonic) $large\(immediates(row))\(drops)")
    }
    return lines
  }

  /// Operators on what they load themselves, and products of that within sums.
  private static let loadedOperands =
    ["i32.load i32.add", "i32.load8_u i32.add"].map { "local.get $i32 local.get $address \($0) drop" }
    + ["f32", "f64"].flatMap { type in
      let load = "local.get $address \(type).load"
      return ["add", "sub", "mul"].map { "local.get $\(type) \(load) \(type).\($0) drop" }
        + ["add", "sub"].map { "local.get $\(type) local.get $\(type) \(load) \(type).mul \(type).\($0) drop" }
    }

  /// Shuffles of every pattern that has an instruction of its own.
  private static let shuffles = [
    "0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23", "8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31",
    "0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23", "8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31",
    "0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23", "8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31",
    "0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30", "1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31",
    "5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20", "3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12",
    "8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23", "12 13 14 15 0 1 2 3 20 21 22 23 16 17 18 19",
    "2 3 0 1 6 7 4 5 18 19 16 17 22 23 20 21",
  ].map { "local.get $v128 local.get $v128 i8x16.shuffle \($0) drop" }

  private static let constants = ["i32": "i32.const 5", "i64": "i64.const 5", "f32": "f32.const 2", "f64": "f64.const 2"]

  /// Too large for an immediate.
  private static let large = ["i32": "i32.const -9", "i64": "i64.const 0x123456789a", "f32": "f32.const 2", "f64": "f64.const 2"]

  private func local(_ type: String) -> String { "local.get $\(type == "addr" ? "address" : type)" }

  private func immediates(_ row: InstructionRow) -> String {
    switch row.immediates {
    case "lane", "memarg_lane": " 0"
    case "shuffle": " 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31"
    case "v128": " i64x2 1 2"
    case "i32", "i64", "f32", "f64": " 7"
    default: ""
    }
  }

  private static let locals = """
        (local $i32 i32) (local $i64 i64) (local $f32 f32) (local $f64 f64) (local $v128 v128)
        (local $address i32) (local $wide i64) (local $spare i64)
        (local $object (ref null $pair)) (local $array (ref null $bytes)) (local $references (ref null $references))
        i32.const 7 local.set $i32 f32.const 1.5 local.set $f32 f64.const 2.5 local.set $f64
        i64.const 7 local.set $i64 i32.const 32 local.set $address i64.const 32 local.set $wide
        struct.new_default $pair local.set $object
        i32.const 4 array.new_default $bytes local.set $array
        i32.const 1 array.new_default $references local.set $references

    """

  private static let head = """
    ;; Written by `swift run generate --loops`.
    (module
      (type $empty (func))
      (type $pair (struct (field (mut i8)) (field (mut i64)) (field (mut v128))))
      (type $bytes (array (mut i8)))
      (type $references (array (mut funcref)))
      (memory 1 1)
      (memory $large i64 1 1)
      (table $functions 2 2 funcref)
      (table $wide i64 2 2 funcref)
      (global $number (mut i64) (i64.const 1))
      (global $vector (mut v128) (v128.const i64x2 1 2))
      (tag $tag (param i32))
      (data $data "0123456789")
      (data $dropped "0")
      (elem $elements func $empty)
      (elem $dropped func $empty)
      (elem (table $functions) (i32.const 0) func $empty $empty)
      (elem (table $wide) (i64.const 0) func $empty $empty)
      (func $empty (type $empty))
      (func $three (param i32 i64) (result i64 i32 v128) local.get 1 local.get 0 v128.const i64x2 1 2)
      (func $returns (result i32 f64) i32.const 1 f64.const 2 return)
      (func $tail return_call $empty)
      (func $tail_indirect i32.const 0 return_call_indirect $functions (type $empty))
      (func $tail_indirect_wide i64.const 0 return_call_indirect $wide (type $empty))
      (func $tail_ref ref.func $empty return_call_ref $empty)

    """
}
