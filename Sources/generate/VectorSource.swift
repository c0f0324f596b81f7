/// The handlers of `VectorTable`.
extension HandlerSource {
  mutating func addVectors() {
    for o in VectorTable.unary { vector(o, shape: "vectorUnary", operands: "a: \(o.operand)") }
    for o in VectorTable.binary {
      let operands = "a: \(o.operand), b: \(o.operand)"
      vector(o, shape: "vectorBinary", operands: operands)
      vector(o, "_const", map: "vectorConstant", shape: "vectorConstant", operands: operands)
    }
    for o in VectorTable.ternary {
      vector(o, shape: "vectorTernary", operands: "a: \(o.operand), b: \(o.operand), c: \(o.operand)")
    }
    for o in VectorTable.shifts {
      vector(o, shape: "vectorBinary", operands: "a: \(o.operand), count: UInt32")
      vector(
        o, "_imm", map: "vectorImmediate", shape: "vectorShiftImmediate", operands: "a: \(o.operand), count: UInt32")
    }
    for o in VectorTable.extracts { vector(o, shape: "extractLane", operands: "a: \(o.operand)") }
    for o in VectorTable.loads { access(o.mnemonic, "vectorLoad", "{ (a: \(o.operand)) in \(o.expression) }") }
    access("v128.store", "vectorStore", "")
    for shape in VectorTable.shapes {
      let splat = "{ (a: UInt\(shape.width)) in \(shape.unsigned)(repeating: a) }"
      add("\(shape.name).replace_lane", "", map: "vector", "replaceLane(\(Self.arguments)) \(splat)")
      access("v128.load\(shape.width)_lane", "loadLane", splat)
      access("v128.store\(shape.width)_lane", "storeLane", "", last: ", UInt\(shape.width).self")
    }
    for (mnemonic, target) in VectorTable.aliases { alias(mnemonic, of: target, map: "vector") }
    addHandwritten(VectorTable.handwritten)
    addFusedVectors()
  }

  /// `or` and `xor` with lanes that are shifted by a constant, and sums and differences of floats with a product.
  private mutating func addFusedVectors() {
    for shape in VectorTable.shapes where shape.width > 8 {
      for (shift, expression) in [("shl", "b &<< V(repeating: count)"), ("shr_u", "b &>> V(repeating: count)")] {
        for (outer, sign) in [("or", "|"), ("xor", "^")] {
          let body = "a \(sign) (\(expression))".replacing("V(", with: "\(shape.unsigned)(")
          let map = shape.name + (shift == "shl" ? "Shl" : "ShrU") + "Operand"
          add(
            "v128.\(outer)", "_\(shape.name)_\(shift)", map: map,
            "vectorShiftedOperand(\(Self.arguments)) { (a: \(shape.unsigned), b: \(shape.unsigned), count: UInt\(shape.width)) in \(body) }"
          )
        }
      }
    }
    for (name, type) in [("f32x4", "F32x4"), ("f64x2", "F64x2")] {
      let head = "vectorTernary(\(Self.arguments)) { (a: \(type), b: \(type), c: \(type)) in"
      // The sum is `relaxed_madd`, whichever operand the product is.
      for map in ["productFirst", "productSecond"] { alias("\(name).add", of: "\(name).relaxed_madd", map: map) }
      add("\(name).sub", "_product", map: "productSecond", "\(head) c - a * b }")
      add("\(name).sub", "_of_product", map: "productFirst", "\(head) a * b - c }")
    }
  }

  private mutating func vector(
    _ o: VectorTable.Operation, _ suffix: String = "", map: String = "vector", shape: String, operands: String
  ) {
    let expression = o.expression.replacing("V(", with: "\(o.operand)(").replacing("V.Scalar", with: "\(o.operand).Scalar")
    add(o.mnemonic, suffix, map: map, "\(shape)(\(Self.arguments)) { (\(operands)) in \(expression) }")
  }

  /// A memory access in its forms: with an address in a slot or in the accumulator, and far away.
  private mutating func access(_ mnemonic: String, _ shape: String, _ closure: String, last: String = "") {
    let tail = closure.isEmpty ? "" : " " + closure
    add(mnemonic, "", map: "vector", "\(shape)(.near, .slot, \(Self.arguments)\(last))\(tail)")
    add(mnemonic, "_left", map: "vectorLeft", "\(shape)(.near, .accumulator, \(Self.arguments)\(last))\(tail)")
    add(mnemonic, "_at", map: "vectorDisplaced", "\(shape)(.displaced, .slot, \(Self.arguments)\(last))\(tail)")
    add(
      mnemonic, "_left_at", map: "vectorDisplacedLeft",
      "\(shape)(.displaced, .accumulator, \(Self.arguments)\(last))\(tail)")
    add(mnemonic, "_far", map: "farVector", "\(shape)(.far, .slot, \(Self.arguments)\(last))\(tail)")
  }
}
