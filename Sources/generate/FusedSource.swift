/// Instructions that do what two of Wasm's do.
extension HandlerSource {
  /// The forms of two operands: both in slots, or one in the accumulator. Suffix, the prefix of the map, and the places.
  private static let forms = [
    ("", "", ".slot, .slot"), ("_left", "left", ".accumulator, .slot"), ("_right", "right", ".slot, .accumulator"),
  ]

  mutating func addFused() {
    for width in [32, 64] {
      for (outer, expression) in [("add", "a &+ b"), ("or", "a | b"), ("xor", "a ^ b")] {
        shifted(width, outer, expression, "shl", "shl", "b &<< count")
        shifted(width, outer, expression, "shr_u", "shrU", "b &>> count")
        shifted(width, outer, expression, "rotl", "rotl", "rotateLeft(b, count)")
      }
      for (suffix, _, places) in Self.forms.dropLast() {
        producing("i\(width)_rotl_of_xor\(suffix)", "UInt\(width)") {
          "rotatedXor(\(places), \($0), \(Self.arguments), UInt\(width).self)"
        }
      }
    }
    for (type, swift) in [("f32", "Float"), ("f64", "Double")] {
      let operands = "(a: \(swift), b: \(swift), c: \(swift))"
      product(type, swift, "add", "_product", maps: ["productSecond", "productFirst"], "{ \(operands) in c + a * b }")
      product(type, swift, "sub", "_product", maps: ["productSecond"], "{ \(operands) in c - a * b }")
      product(type, swift, "sub", "_of_product", maps: ["productFirst"], "{ \(operands) in a * b - c }")
    }
  }

  /// An operator with an operand that is shifted or rotated by a constant.
  private mutating func shifted(
    _ width: Int, _ outer: String, _ expression: String, _ inner: String, _ map: String, _ shift: String
  ) {
    let type = "UInt\(width)"
    let closures =
      "{ (b: \(type), count: \(type)) in \(shift) } _: { (a: \(type), b: \(type)) in \(expression) }"
    for (suffix, prefix, places) in Self.forms {
      let name = prefix.isEmpty ? map : prefix + map.prefix(1).uppercased() + map.dropFirst()
      producing("i\(width).\(outer)", "_\(inner)\(suffix)", map: name, type) {
        "shiftedOperand(\(places), \($0), \(Self.arguments)) \(closures)"
      }
    }
  }

  /// A sum or difference with a product, by one handler wherever the product stands in the maps.
  private mutating func product(
    _ type: String, _ swift: String, _ outer: String, _ name: String, maps: [String], _ closure: String
  ) {
    for (suffix, prefix, places) in Self.forms {
      let names = maps.map { prefix.isEmpty ? $0 : prefix + $0.prefix(1).uppercased() + $0.dropFirst() }
      producing("\(type).\(outer)", name + suffix, map: names[0], swift) {
        "productOperand(\(places), \($0), \(Self.arguments)) \(closure)"
      }
      for map in names.dropFirst() { alias("\(type).\(outer)", of: "\(type).\(outer)", name + suffix, map: map) }
    }
  }

  /// An increment of a local, a comparison with it on the left, and a branch.
  mutating func steps(_ o: HandlerTable.Operation, _ closure: String) {
    for (suffix, map, shape) in [
      ("_step", "StepBranch", "stepBranch"), ("_step_imm", "StepImmediateBranch", "stepBranchImmediate"),
    ] {
      add(
        o.mnemonic, suffix + "_br", map: map.prefix(1).lowercased() + map.dropFirst(),
        "\(shape)(\(Self.arguments)) \(closure)")
      add(o.mnemonic, suffix + "_br_metered", map: "metered" + map, "\(shape)Metered(\(Self.arguments)) \(closure)")
    }
  }
}
