import Testing

@testable import ComponentABI

/// The plugin world's error.
let errorRecord = ComponentType.record(
  ComponentType.Record(
    "error",
    [
      ComponentType.Field("code", .string), ComponentType.Field("message", .string), ComponentType.Field("retryable", .bool),
      ComponentType.Field("details", .option(.string)),
    ]))

private func variant(_ cases: ComponentType?...) -> ComponentType {
  .variant(ComponentType.Variant(nil, cases.enumerated().map { ComponentType.Case("c\($0.offset)", $0.element) }))
}

@Suite struct LayoutTests {
  @Test(arguments: [
    (ComponentType.bool, 1, 1), (.u8, 1, 1), (.s16, 2, 2), (.u32, 4, 4), (.char, 4, 4), (.f32, 4, 4), (.s64, 8, 8),
    (.f64, 8, 8), (.string, 8, 4), (.list(.u64), 8, 4), (.tuple([.u8, .u16, .u8]), 6, 2), (.tuple([.u8, .u64]), 16, 8),
    (.option(.u8), 2, 1), (.option(.u64), 16, 8), (.result(ok: nil, error: nil), 1, 1), (.result(ok: .u8, error: .u32), 8, 4),
    (.enum(ComponentType.Enumeration(nil, ["a", "b"])), 1, 1), (variant(nil, .u64, .u8), 16, 8),
    (.flags(ComponentType.Flags(nil, ["a"])), 1, 1), (.flags(ComponentType.Flags(nil, (0..<9).map { "\($0)" })), 2, 2),
    (.flags(ComponentType.Flags(nil, (0..<17).map { "\($0)" })), 4, 4), (errorRecord, 32, 4),
    (.result(ok: .string, error: errorRecord), 36, 4), (.tuple([]), 0, 1),
  ])
  func sizeAndAlignment(type: ComponentType, size: Int, alignment: Int) throws {
    let layout = try Layout(type)
    #expect(layout.size == size)
    #expect(layout.alignment == alignment)
  }

  @Test func errorOffsets() throws {
    guard case .product(let members, _) = try Layout(errorRecord).shape else {
      Issue.record("no record")
      return
    }
    #expect(members.map(\.offset) == [0, 8, 16, 20])
  }

  @Test func discriminantsWiden() throws {
    for (count, size) in [(256, 1), (257, 2), (65536, 2), (65537, 4)] {
      let type = ComponentType.enum(ComponentType.Enumeration(nil, (0..<count).map { "c\($0)" }))
      #expect(try Layout(type).size == size)
    }
  }

  @Test(arguments: [
    (ComponentType.bool, [FlatType.i32]), (.s64, [.i64]), (.f32, [.f32]), (.f64, [.f64]), (.string, [.i32, .i32]),
    (.tuple([.u8, .f64, .string]), [.i32, .f64, .i32, .i32]), (.option(.f32), [.i32, .f32]),
    (variant(.u32, .f32), [.i32, .i32]), (variant(.f32, .f64), [.i32, .i64]), (variant(.u32, .u64), [.i32, .i64]),
    (variant(.f64, .u64), [.i32, .i64]), (variant(.string, .f32, .tuple([.f64, .f32, .u8])), [.i32, .i64, .i32, .i32]),
    (.result(ok: nil, error: nil), [.i32]), (errorRecord, [.i32, .i32, .i32, .i32, .i32, .i32, .i32, .i32]),
    (.result(ok: .string, error: errorRecord), [FlatType](repeating: .i32, count: 9)), (.tuple([]), []),
  ])
  func flattening(type: ComponentType, flat: [FlatType]) throws {
    #expect(try Layout(type).flat == flat)
  }

  @Test func coreSignatures() throws {
    let result = try Layout(.result(ok: .string, error: errorRecord))
    let parameters = try Layout(parameters: [ComponentType.Field("handle", .u32), ComponentType.Field("input", .string)])
    let export = CoreSignature(parameters: parameters, result: result, direction: .export)
    #expect(export.functionType.description == "[i32 i32 i32] -> [i32]")
    let imported = CoreSignature(parameters: parameters, result: result, direction: .import)
    #expect(imported.functionType.description == "[i32 i32 i32 i32] -> []")
    let scalar = CoreSignature(parameters: parameters, result: try Layout(.f64), direction: .import)
    #expect(scalar.functionType.description == "[i32 i32 i32] -> [f64]")
    let sixteen = try Layout(parameters: (0..<16).map { ComponentType.Field("p\($0)", .u64) })
    #expect(!CoreSignature(parameters: sixteen, result: nil, direction: .export).spillsParameters)
    let seventeen = try Layout(parameters: (0..<17).map { ComponentType.Field("p\($0)", .u64) })
    #expect(CoreSignature(parameters: seventeen, result: nil, direction: .export).functionType.description == "[i32] -> []")
    let both = CoreSignature(parameters: seventeen, result: result, direction: .import)
    #expect(both.functionType.description == "[i32 i32] -> []")
  }

  @Test func unsupportedTypes() {
    var deep = ComponentType.u8
    for _ in 0..<100 { deep = .option(deep) }
    #expect(fault { _ = try Layout(deep) } == "unsupportedType")
    #expect(fault { _ = try Layout(variant()) } == "unsupportedType")
    let labels = (0..<33).map { "f\($0)" }
    #expect(fault { _ = try Layout(.flags(ComponentType.Flags(nil, labels))) } == "unsupportedType")
  }

  @Test func typesReadAsWIT() {
    let type = ComponentFunctionType(
      [ComponentType.Field("executor", .u32), ComponentType.Field("input", .string)],
      result: .result(ok: .list(.string), error: errorRecord))
    #expect(type.description == "func(executor: u32, input: string) -> result<list<string>, error>")
    #expect(ComponentType.result(ok: nil, error: .char).description == "result<_, char>")
  }
}
