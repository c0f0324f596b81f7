import Testing
import WasmText
import WasmTypes

@testable import WasmEngine

/// Each later feature can be switched off; then what needs it is refused, with its name.
@Suite struct FeatureTests {
  /// Small modules that need one feature each, and what it builds on.
  static let modules: [(Feature, String)] = [
    (.exceptions, "(tag)"),
    (.exceptions, "(func (param exnref))"),
    (.exceptions, "(func (block $l (try_table (catch_all $l))))"),
    (.tailCalls, "(func $f (return_call $f))"),
    (.functionReferences, "(type $t (func)) (func (param (ref $t)))"),
    (.functionReferences, "(type $t (func)) (func (param (ref null $t)) (call_ref $t (local.get 0)))"),
    (.functionReferences, "(func $f) (table 1 funcref (ref.func $f))"),
    (.referenceTypes, "(func (param externref))"),
    (.referenceTypes, "(table 1 externref)"),
    (.referenceTypes, "(table 1 funcref) (table 1 funcref)"),
    (.referenceTypes, "(func $f) (elem declare func $f)"),
    (.referenceTypes, "(table 1 funcref) (func $f) (elem (i32.const 0) funcref (ref.func $f))"),
    (.referenceTypes, "(table 1 funcref) (func (result i32) (table.size 0))"),
    (.signExtension, "(func (param i32) (result i32) (i32.extend8_s (local.get 0)))"),
    (.gc, "(type (struct))"),
    (.gc, "(type (array i8))"),
    (.gc, "(type (sub (func)))"),
    (.gc, "(rec (type (func)) (type (func)))"),
    (.gc, "(func (param anyref))"),
    (.gc, "(func (result i32) (i31.get_s (ref.i31 (i32.const 1))))"),
    (.saturatingFloatToInt, "(func (param f32) (result i32) (i32.trunc_sat_f32_s (local.get 0)))"),
    (.bulkMemory, "(memory 1) (func (memory.fill (i32.const 0) (i32.const 0) (i32.const 0)))"),
    (.bulkMemory, "(data \"passive\")"),
    (.bulkMemory, "(func $f) (elem func $f)"),
    (.wideArithmetic, "(func (drop (drop (i64.mul_wide_s (i64.const 1) (i64.const 2)))))"),
    (.simd, "(func (param v128))"),
    (.simd, "(func (drop (i32x4.splat (i32.const 1))))"),
    (.relaxedSimd, "(func (param v128) (drop (i8x16.relaxed_swizzle (local.get 0) (local.get 0))))"),
    (.threads, "(memory 1 1 shared)"),
    (.threads, "(func (atomic.fence))"),
    (.multiMemory, "(memory 1) (memory 1)"),
    (.memory64, "(memory i64 1)"),
    (.memory64, "(table i64 1 funcref)"),
    (.customPageSizes, "(memory 1 (pagesize 1))"),
    (.multiValue, "(type (func (result i32 i32)))"),
    (.multiValue, "(func (i32.const 1) (block (param i32) (drop)))"),
    (.mutableGlobals, "(global (export \"g\") (mut i32) (i32.const 0))"),
    (.mutableGlobals, "(import \"m\" \"g\" (global (mut i32)))"),
    (.extendedConst, "(global i32 (i32.add (i32.const 1) (i32.const 2)))"),
  ]

  private func missing(_ bytes: [UInt8], _ features: FeatureSet) -> Feature? {
    do {
      _ = try validated(bytes, features: features)
      return nil
    } catch WasmError.validation(let error) {
      #expect(error.missingFeature.map { error.message.contains($0.name) } == true, "\(error)")
      return error.missingFeature
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  @Test(arguments: modules) func offMeansRefusedByName(_ feature: Feature, _ text: String) throws {
    let bytes = try WatParser.parse(text)
    #expect(verdict(bytes, features: .all) == .valid)
    #expect(verdict(bytes, features: .mvp.enabling(feature)) == .valid, "it needs nothing else")
    #expect(missing(bytes, .all.disabling(feature)) == feature)
    #expect(missing(bytes, .mvp) != nil)
    var configuration = ModuleConfiguration()
    configuration.features = .all.disabling(feature)
    #expect(throws: WasmError.self) { try Module(bytes, configuration: configuration) }
  }

  @Test func everyFeatureHasAModule() {
    let tested = FeatureSet(Self.modules.map { FeatureSet($0.0) })
    #expect(tested == FeatureSet.all.subtracting(.mvp))
  }

  @Test func webAssembly1NeedsNoFeature() throws {
    let text = """
      (import "m" "g" (global $g i32)) (table 2 funcref) (memory 1 2) (global (mut i64) (i64.const 1))
      (func $f (param i32) (result i32) (block (result i32) (i32.load (local.get 0))))
      (elem (global.get $g) $f) (data (i32.const 8) "data") (export "f" (func $f)) (start $s)
      (func $s (drop (call_indirect (param i32) (result i32) (i32.const 1) (i32.const 0))))
      """
    #expect(verdict(try WatParser.parse(text), features: .mvp) == .valid)
    #expect(verdict(try WatParser.parse(text), features: []) != .valid, "not even WebAssembly 1.0")
    var configuration = ModuleConfiguration()
    configuration.features = []
    #expect(throws: Never.self, "WebAssembly 1.0 is always there") {
      try Module(WatParser.parse(text), configuration: configuration)
    }
  }

  @Test func featuresBuildOnOthers() {
    #expect(
      FeatureSet.mvp.enabling(.gc) == [.mvp, FeatureSet(.gc), FeatureSet(.functionReferences), FeatureSet(.referenceTypes)])
    #expect(!FeatureSet.all.disabling(.simd).contains(.relaxedSimd))
    let plain = FeatureSet.all.disabling(.referenceTypes)
    #expect(!plain.contains(.gc) && !plain.contains(.exceptions) && plain.contains(.simd))
    #expect(FeatureSet(.gc).consistent == .mvp)
    #expect(FeatureSet.all.consistent == .all)
    for feature in Feature.allCases { #expect(Feature(named: feature.name) == feature) }
    #expect(Feature(named: "teleportation") == nil)
  }
}
