/// Accesses to memory that take in what stands before or behind them: constants, and operators.
extension HandlerSource {
  /// The addresses of accesses: suffix, the end of the map's name, and the place of the base; displaced ones are sums of 32 bits.
  private static let addresses = [
    ("", "", ".slot", false), ("_left", "Left", ".accumulator", false), ("_at", "Displaced", ".slot", true),
    ("_left_at", "DisplacedLeft", ".accumulator", true),
  ]

  /// At an address that is a constant.
  mutating func loadFixed(_ mnemonic: String, memory: String, slot: String) {
    producing(mnemonic, "_fixed", map: "fixed", slot) { "loadFixed(\($0), \(Self.arguments), \(memory).self) { \(slot)($0) }" }
  }

  mutating func storeFixed(_ mnemonic: String, memory: String) {
    add(mnemonic, "_fixed", map: "fixed", "storeFixed(.slot, \(Self.arguments), \(memory).self)")
    add(mnemonic, "_right_fixed", map: "fixedRight", "storeFixed(.accumulator, \(Self.arguments), \(memory).self)")
  }

  /// Stores of constants: what matters is how many bytes.
  mutating func addConstantStores() {
    for (mnemonic, others, type) in [
      ("i32.store", ["f32.store", "i64.store32"], "UInt32"), ("i64.store", ["f64.store"], "UInt64"),
      ("i32.store8", ["i64.store8"], "UInt8"), ("i32.store16", ["i64.store16"], "UInt16"),
    ] {
      for (suffix, map, place, isDisplaced) in Self.addresses {
        let shape = isDisplaced ? "storeConstantDisplaced" : "storeConstant"
        add(mnemonic, suffix + "_imm", map: "constant\(map)Store", "\(shape)(\(place), \(Self.arguments), \(type).self)")
        for other in others { alias(other, of: mnemonic, suffix + "_imm", map: "constant\(map)Store") }
      }
      add(mnemonic, "_fixed_imm", map: "constantFixedStore", "storeConstantFixed(\(Self.arguments), \(type).self)")
      for other in others { alias(other, of: mnemonic, "_fixed_imm", map: "constantFixedStore") }
    }
  }

  /// Operators with an operand that they load.
  mutating func addLoadedOperands() {
    loadedOperand("i32.add", "_load", map: "loaded", "UInt32", "UInt32", "a &+ loaded")
    loadedOperand("i32.add", "_load8_u", map: "loadedByte", "UInt32", "UInt8", "a &+ UInt32(loaded)")
    for (type, swift) in [("f32", "Float"), ("f64", "Double")] {
      loadedOperand("\(type).add", "_load", map: "loaded", swift, swift, "a + loaded")
      loadedOperand("\(type).sub", "_load", map: "loaded", swift, swift, "a - loaded")
      loadedOperand("\(type).mul", "_load", map: "loaded", swift, swift, "a * loaded")
      // A sum is the same wherever the product stands.
      loadedProduct("\(type).add", maps: ["loadedProductSecond", "loadedProductFirst"], swift, "c + a * b")
      loadedProduct("\(type).sub", maps: ["loadedProductSecond"], swift, "c - a * b")
    }
  }

  private mutating func loadedOperand(
    _ mnemonic: String, _ name: String, map: String, _ type: String, _ memory: String, _ expression: String
  ) {
    let closure = "{ (a: \(type), loaded: \(memory)) in \(expression) }"
    for (suffix, end, place, isDisplaced) in Self.addresses {
      producing(mnemonic, name + suffix, map: map + end, type) {
        "loadedOperand(\(place), \(isDisplaced), .slot, \($0), \(Self.arguments), \(memory).self) \(closure)"
      }
      // One integer at most is in the accumulator.
      if type.hasPrefix("UInt"), place == ".accumulator" { continue }
      producing(mnemonic, "_left" + name + suffix, map: "left" + map.prefix(1).uppercased() + map.dropFirst() + end, type) {
        "loadedOperand(\(place), \(isDisplaced), .accumulator, \($0), \(Self.arguments), \(memory).self) \(closure)"
      }
    }
  }

  private mutating func loadedProduct(_ mnemonic: String, maps: [String], _ type: String, _ expression: String) {
    let closure = "{ (a: \(type), b: \(type), c: \(type)) in \(expression) }"
    for (suffix, end, place, isDisplaced) in Self.addresses {
      for (prefix, isLeft, addend) in [("", false, ".slot"), ("_left", true, ".accumulator")] {
        let names = maps.map { isLeft ? "left" + $0.prefix(1).uppercased() + $0.dropFirst() + end : $0 + end }
        let whole = prefix + "_product_load" + suffix
        producing(mnemonic, whole, map: names[0], type) {
          "loadedProduct(\(place), \(isDisplaced), \(addend), \($0), \(Self.arguments)) \(closure)"
        }
        for name in names.dropFirst() { alias(mnemonic, of: mnemonic, whole, map: name) }
      }
    }
  }
}
