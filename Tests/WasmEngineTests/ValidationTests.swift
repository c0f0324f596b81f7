import RandomPrograms
import Testing
import WasmTypes

@testable import WasmEngine

@Suite struct FunctionValidationTests {
  func check(
    _ parameters: [UInt8] = [], _ results: [UInt8] = [], locals: [[UInt8]] = [], _ body: [UInt8], memory: Bool = false,
    features: FeatureSet = .supported
  ) -> Verdict {
    verdict(ModuleBytes.function(parameters, results, locals: locals, body, memory: memory), features: features)
  }

  @Test func operandsAndResults() {
    #expect(check([i32, i32], [i32], [0x20, 0, 0x20, 1, 0x6A]) == .valid)
    #expect(
      check([i32, f32], [i32], [0x20, 0, 0x20, 1, 0x6A])
        == .invalid("type mismatch: instruction requires [i32 i32] but stack has [i32 f32]"))
    #expect(check([], [], [0x6A]) == .invalid("type mismatch: instruction requires [i32 i32] but stack has []"))
    #expect(check([], [], [0x41, 0]) == .invalid("type mismatch: block requires [] but stack has [i32]"))
    #expect(check([], [i64], [0x41, 0]) == .invalid("type mismatch: block requires [i64] but stack has [i32]"))
    #expect(check([], [i64], []) == .invalid("type mismatch: block requires [i64] but stack has []"))
  }

  @Test func unreachableCodeIsPolymorphic() {
    #expect(check([], [i32], [0x00]) == .valid)
    #expect(check([], [i32], [0x00, 0x6A]) == .valid)
    #expect(check([], [i32], [0x00, 0x1B]) == .valid)
    #expect(check([], [], [0x00, 0x41, 0, 0xA7, 0x1A]).matches(.invalid("type mismatch")))
    #expect(check([], [], [0x00, 0x41, 0]).matches(.invalid("type mismatch")))
    // Behind the block's end the code can be reached again.
    #expect(check([], [i32], [0x02, 0x40, 0x00, 0x0B]).matches(.invalid("type mismatch")))
  }

  @Test func blocks() {
    #expect(check([], [i32], [0x02, i32, 0x41, 1, 0x0B]) == .valid)
    #expect(check([], [], [0x41, 1, 0x04, i32, 0x41, 1, 0x0B, 0x1A]).matches(.invalid("type mismatch")))
    #expect(check([], [], [0x41, 1, 0x04, i32, 0x41, 1, 0x05, 0x41, 2, 0x0B, 0x1A]) == .valid)
    #expect(check([], [], [0x03, 0x40, 0x0C, 0, 0x0B]) == .valid)
    #expect(check([], [], [0x0C, 1]) == .invalid("unknown label 1"))
    #expect(check([], [], [0x41, 1, 0x04, 0x40, 0x05, 0x05, 0x0B]) == .malformed("END opcode expected"))
    // Branches of a table must agree in number.
    #expect(check([], [i32], [0x02, 0x40, 0x41, 1, 0x41, 1, 0x0E, 1, 0, 1, 0x0B, 0x41, 1]).matches(.invalid("type mismatch")))
  }

  @Test func localsAndGlobals() {
    #expect(check([i64], [i64], locals: [[2, i32], [0, f64], [1, i64]], [0x20, 3]) == .valid)
    #expect(check([i64], [i32], locals: [[2, i32], [1, i64]], [0x20, 4]) == .invalid("unknown local 4"))
    #expect(check([], [], [0x23, 0, 0x1A]) == .invalid("unknown global 0"))
    // Far behind the ones that are laid out flat.
    #expect(check([], [f64], locals: [leb(40_000) + [i32], [1, f64], [7, i64]], [0x20] + leb(40_000)) == .valid)
    #expect(check([], [i64], locals: [leb(40_000) + [i32], [1, f64], [7, i64]], [0x20] + leb(40_007)) == .valid)
    #expect(
      check([], [i64], locals: [leb(40_000) + [i32], [1, f64], [7, i64]], [0x20] + leb(40_008)) == .invalid("unknown local 40008")
    )
  }

  @Test func memoryArguments() {
    #expect(check([], [i32], [0x41, 0, 0x28, 2, 0], memory: true) == .valid)
    #expect(check([], [i32], [0x41, 0, 0x28, 2, 0]) == .invalid("unknown memory 0"))
    #expect(check([], [i32], [0x41, 0, 0x28, 3, 0], memory: true).matches(.invalid("alignment must not be larger than natural")))
    #expect(check([], [i32], [0x41, 0, 0x28, 2] + leb(1 << 32), memory: true).matches(.invalid("offset out of range")))
    #expect(check([], [i32], [0x41, 0, 0x28, 0x80, 1, 0], memory: true) == .malformed("malformed memop flags"))
  }

  @Test func missingFeaturesAreNamed() {
    let scalar = FeatureSet.supported.subtracting([FeatureSet(.simd), FeatureSet(.relaxedSimd)])
    let constant: [UInt8] = [0xFD, 0x0C] + [UInt8](repeating: 0, count: 16) + [0x1A]
    #expect(check([v128], [], [], features: scalar) == .invalid("needs simd"))
    #expect(check([], [], constant, features: scalar) == .invalid("needs simd"))
    #expect(check([v128], [], constant) == .valid)
    let first = FeatureSet(.mvp)
    #expect(check([], [], locals: [[1, 0x6E]], [], features: first) == .invalid("needs gc"))
    #expect(check([], [], locals: [[1, 0x64, 0x70]], [], features: first) == .invalid("needs function-references"))
    #expect(check([0x69], [], [], features: first) == .invalid("needs exceptions"))
    let withoutThreads = FeatureSet.all.subtracting(FeatureSet(.threads))
    #expect(check([], [], [0xFE, 3, 0], features: withoutThreads) == .invalid("needs threads"))
    #expect(check([0x69, v128, 0x6E], [], [0xFE, 3, 0], features: .all) == .valid)
    let shared = ModuleBytes().vector(5, [[3, 1, 1]]).bytes
    #expect(verdict(shared, features: withoutThreads) == .invalid("needs threads"))
    #expect(validationError(shared, features: withoutThreads)?.missingFeature == .threads)
  }

  func validationError(_ bytes: [UInt8], features: FeatureSet = .supported) -> ValidationError? {
    do throws(WasmError) {
      _ = try validated(bytes, features: features)
      return nil
    } catch {
      if case .validation(let error) = error { return error }
      return nil
    }
  }

  @Test func errorsNameFunctionAndOffset() throws {
    let types = ModuleBytes().vector(1, [ModuleBytes.functionType([], [])]).vector(3, [[0], [0]])
    let bytes = types.vector(10, [ModuleBytes.code([]), ModuleBytes.code([0x01, 0x1A])]).bytes
    #expect(validationError(bytes)?.function == 1)
    #expect(validationError(bytes)?.offset == bytes.count - 2)
  }

  @Test func stackSlotsAreMeasured() throws {
    func slots(_ body: [UInt8]) throws -> Int {
      try validated(ModuleBytes.function([], [], body), features: .all).bodies[0].maxStackSlots
    }
    let vector: [UInt8] = [0xFD, 0x0C] + [UInt8](repeating: 0, count: 16)
    #expect(try slots([]) == 0)
    #expect(try slots([0x41, 1, 0x41, 1, 0x6A, 0x41, 1, 0x6A, 0x1A]) == 2)
    #expect(try slots(vector + [0x41, 1, 0x1A, 0x1A] + vector + vector + [0x1A, 0x1A]) == 4)
  }

  @Test func framesAreLimited() {
    var limits = ModuleLimits()
    limits.frameSlots = 8
    let body: [UInt8] = [0x41, 1, 0x41, 1, 0x1A, 0x1A]
    #expect(verdict(ModuleBytes.function([], [], locals: [[5, i32]], body), limits: limits) == .valid)
    #expect(
      verdict(ModuleBytes.function([], [], locals: [[6, i32]], body), limits: limits).matches(
        .invalid("function needs too large")))
    #expect(
      verdict(ModuleBytes.function([], [], locals: [[9, i32]], []), limits: limits).matches(.invalid("function needs too large")))
  }
}

@Suite struct ModuleValidationTests {
  let none = ModuleBytes.functionType([], [])

  @Test func exportsStartAndTypes() {
    let one = ModuleBytes().vector(1, [none, ModuleBytes.functionType([i32], [])]).vector(3, [[1]])
    let code = [ModuleBytes.code([])]
    #expect(
      verdict(one.vector(7, [name("a") + [0, 0], name("a") + [0, 0]]).vector(10, code).bytes)
        == .invalid("duplicate export name \"a\""))
    // é composed and decomposed are two names.
    #expect(verdict(one.vector(7, [name("\u{E9}") + [0, 0], name("e\u{301}") + [0, 0]]).vector(10, code).bytes) == .valid)
    #expect(verdict(one.vector(7, [name("a") + [0, 1]]).vector(10, code).bytes) == .invalid("unknown function 1"))
    #expect(verdict(one.section(8, [0]).vector(10, code).bytes).matches(.invalid("start function")))
    #expect(verdict(one.section(8, [1]).vector(10, code).bytes) == .invalid("unknown function 1"))
    #expect(verdict(ModuleBytes().vector(3, [[0]]).vector(10, code).bytes) == .invalid("unknown type 0"))
  }

  @Test func limitsOfMemoriesAndTables() {
    func memory(_ bytes: [UInt8]) -> Verdict { verdict(ModuleBytes().vector(5, [bytes]).bytes) }
    #expect(memory([1, 2, 1]) == .invalid("size minimum must not be greater than maximum"))
    #expect(memory([0] + leb(65537)) == .invalid("memory size must be at most 65536 pages (4GiB)"))
    #expect(memory([0] + leb(65536)) == .valid)
    #expect(memory([4] + leb(1 << 48)) == .valid)
    #expect(memory([4] + leb(1 << 48 + 1)).matches(.invalid("memory size")))
    #expect(verdict(ModuleBytes().vector(4, [[funcref, 0] + leb(1 << 32)]).bytes).matches(.invalid("table size")))
  }

  @Test func constantExpressions() {
    func global(_ expression: [UInt8], imports: [[UInt8]] = []) -> Verdict {
      verdict(ModuleBytes().vector(2, imports).vector(6, [[i32, 0] + expression + [0x0B]]).bytes)
    }
    let constant = name("m") + name("n") + [3, i32, 0]
    let variable = name("m") + name("n") + [3, i32, 1]
    #expect(global([0x41, 1, 0x41, 2, 0x6A]) == .valid)
    #expect(global([0x41, 1, 0x41, 2, 0x6D]).matches(.invalid("constant expression required")))
    #expect(global([0x23, 0]) == .invalid("unknown global 0"))
    #expect(global([0x23, 0], imports: [constant]) == .valid)
    #expect(global([0x23, 0], imports: [variable]).matches(.invalid("constant expression required")))
    #expect(global([]).matches(.invalid("type mismatch")))
    #expect(global([0x42, 1]).matches(.invalid("type mismatch")))
  }

  @Test func referencedFunctionsAreDeclaredOutsideBodies() throws {
    let types = ModuleBytes().vector(1, [none]).vector(3, [[0], [0]])
    let code = [ModuleBytes.code([0xD2, 1, 0x1A]), ModuleBytes.code([])]
    #expect(verdict(types.vector(10, code).bytes) == .invalid("undeclared function reference 1"))
    #expect(verdict(types.section(8, [1]).vector(10, code).bytes) == .invalid("undeclared function reference 1"))
    let exported = try validated(types.vector(7, [name("f") + [0, 1]]).vector(10, code).bytes)
    #expect(exported.declaredFunctions == [false, true])
  }

  @Test func equivalentTypesShareAnIndex() {
    // Two equal groups of two mutually recursive types, and one that differs.
    let one = SubType(.structure([field(1)]), isFinal: false)
    let two = SubType(.structure([field(0)]), isFinal: false)
    let three = SubType(.structure([field(3)]), isFinal: false)
    let four = SubType(.structure([field(2)]), isFinal: false)
    let other = SubType(.structure([field(2)]), isFinal: false)
    var canonicalizer = TypeCanonicalizer()
    #expect(canonicalizer.add([one, two, three, four, other], groups: [0..<2, 2..<4, 4..<5]) == [0, 1, 0, 1, 2])
    // Another module meets the same types.
    #expect(canonicalizer.add([one, two], groups: [0..<2]) == [0, 1])
    #expect(canonicalizer.types.count == 3)
    #expect(canonicalizer.types[2] == SubType(.structure([field(0)]), isFinal: false))
  }

  func field(_ index: Int) -> FieldType { FieldType(.value(.reference(ReferenceType(.concrete(index)))), mutable: true) }

  @Test func subtypes() {
    let open: [UInt8] = [0x50, 0, 0x5F, 1, i32, 0]
    let wider: [UInt8] = [0x50, 1, 0, 0x5F, 2, i32, 0, i64, 1]
    let other: [UInt8] = [0x50, 1, 0, 0x5F, 1, i64, 0]
    #expect(verdict(ModuleBytes().vector(1, [open, wider]).bytes, features: .all) == .valid)
    #expect(verdict(ModuleBytes().vector(1, [open, other]).bytes, features: .all).matches(.invalid("sub type 1")))
    #expect(
      verdict(ModuleBytes().vector(1, [[0x5F, 0], [0x4F, 1, 0, 0x5F, 0]]).bytes, features: .all).matches(.invalid("sub type 1")))
    #expect(verdict(ModuleBytes().vector(1, [[0x5F, 1, 0x63, 1, 0]]).bytes, features: .all) == .invalid("unknown type 1"))
  }
}
