import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Limits of shared memories, and the features that can be switched off.
@Suite struct SharedMemoryTests {
  private func error(_ action: () throws -> Void) -> WasmError? {
    do { try action() } catch { return error as? WasmError }
    return nil
  }

  private func limits(bytes: Int, pages: Int = 65536) -> StoreLimits {
    var limits = StoreLimits()
    limits.memoryBytes = bytes
    limits.memoryPages = pages
    return limits
  }

  @Test func typesThatAreNotASharedMemorys() {
    for type in [
      MemoryType(Limits(minimum: 1, maximum: 2)), MemoryType(Limits(minimum: 1), shared: true),
      MemoryType(Limits(minimum: 3, maximum: 2), shared: true),
      MemoryType(Limits(minimum: 0, maximum: 2), shared: true, pageSizeLog2: 12),
    ] {
      guard case .link? = error({ _ = try SharedMemory(type: type) }) else {
        Issue.record("\(type) was taken")
        continue
      }
    }
  }

  @Test func sizesOverTheLimits() throws {
    let type = MemoryType(Limits(minimum: 4, maximum: 65536), shared: true)
    for limits in [limits(bytes: 3 << 16), limits(bytes: 1 << 30, pages: 3)] {
      guard case .resource? = error({ _ = try SharedMemory(type: type, limits: limits) }) else {
        Issue.record("made over the limit")
        continue
      }
      let memory = try SharedMemory(type: type)
      guard case .resource? = error({ _ = try Memory(store: Store(limits: limits), sharing: memory) }) else {
        Issue.record("imported over the limit")
        continue
      }
    }
  }

  /// Every store counts the memory among its own bytes, and stops its own growth only.
  @Test func eachStoreKeepsItsLimit() throws {
    let memory = try SharedMemory(type: MemoryType(Limits(minimum: 1, maximum: 100), shared: true))
    let small = Store(limits: limits(bytes: 4 << 16))
    let (inSmall, inLarge) = (try Memory(store: small, sharing: memory), try Memory(store: Store(), sharing: memory))
    let own = try Memory(store: small, type: MemoryType(Limits(minimum: 1)))
    #expect(inSmall.grow(by: 1) == 1)
    #expect(inSmall.grow(by: 2) == nil)
    #expect(inLarge.grow(by: 6) == 2)
    #expect(inSmall.pageCount == 8)
    #expect(inSmall.grow(by: 0) == 8)
    #expect(own.grow(by: 1) == nil)
    #expect(small.peakMemoryBytes == 9 << 16)
    #expect(inLarge.grow(by: 92) == 8)
    #expect(inLarge.grow(by: 1) == nil)
    #expect(try inSmall.load(at: 100 << 16 - 1, as: UInt8.self) == 0)
    #expect(error { _ = try inSmall.load(at: 100 << 16, as: UInt8.self) } != nil)
  }

  /// The whole range that a guest declares need not be had: growing fails instead.
  @Test func growthStopsAtTheLimitsOfTheMaker() throws {
    let memory = try SharedMemory(
      type: MemoryType(Limits(minimum: 0, maximum: 65536), shared: true), limits: limits(bytes: 2 << 16))
    let view = try Memory(store: Store(), sharing: memory)
    #expect(view.grow(by: 3) == nil)
    #expect(view.grow(by: 2) == 0)
    #expect(memory.type.limits == Limits(minimum: 2, maximum: 65536))
  }

  @Test func pagesOfOneByte() throws {
    let memory = try SharedMemory(
      type: MemoryType(Limits(minimum: 3, maximum: 5), shared: true, pageSizeLog2: 0))
    let view = try Memory(store: Store(), sharing: memory)
    #expect(view.byteCount == 3)
    #expect(view.grow(by: 2) == 3)
    #expect(view.grow(by: 1) == nil)
    #expect(try view.read(at: 0, count: 5) == [0, 0, 0, 0, 0])
    #expect(error { _ = try view.read(at: 0, count: 6) } != nil)
  }

  @Test(arguments: [
    ("threads", "(module (memory 1 1 shared))"),
    ("threads", "(module (memory 1) (func (drop (i32.atomic.load (i32.const 0)))))"),
    ("threads", "(module (func (atomic.fence)))"),
    ("custom-page-sizes", "(module (memory 1 (pagesize 1)))"),
    ("wide-arithmetic", "(module (func (i64.mul_wide_u (i64.const 1) (i64.const 1)) (drop) (drop)))"),
    ("memory64", "(module (memory 0 0x100000000))"),
    ("reference-types", "(module (table 0 funcref) (table 0 funcref))"),
  ]) func featuresCanBeSwitchedOff(_ name: String, _ text: String) throws {
    let feature = try #require(Feature(name: name))
    var configuration = ModuleConfiguration()
    configuration.features.remove(FeatureSet(feature))
    let bytes = try WatParser.parse(text)
    switch error({ _ = try Module(bytes, configuration: configuration) }) {
    case .validation(let error)?: #expect(error.missingFeature == feature)
    case .decoding?: #expect(name == "memory64" || name == "custom-page-sizes")
    default: Issue.record("loaded without \(name)")
    }
  }
}
