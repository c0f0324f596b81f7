import WasmTypes

/// The words of the text format and of scripts that are not instructions.
enum Keyword: String, CaseIterable, Sendable {
  case module, `func`, table, memory, global, tag, type, rec, sub, final, `struct`, array, field, mut
  case i8, i16, i32, i64, f32, f64, v128
  case ref, null, any, eq, i31, none, nofunc, extern, noextern, exn, noexn
  case anyref, eqref, i31ref, structref, arrayref, funcref, externref, exnref
  case nullref, nullfuncref, nullexternref, nullexnref
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2
  case param, result, local, `import`, export, start, elem, declare, item, offset, data, shared, pagesize
  case then, `catch`
  case catchRef = "catch_ref"
  case catchAll = "catch_all"
  case catchAllRef = "catch_all_ref"
  /// `offset=N` as one token.
  case offsetEquals = "offset="
  /// `align=N` as one token.
  case alignEquals = "align="

  // Scripts
  case binary, quote, definition, instance, register, invoke, get, either, thread, wait
  case assertReturn = "assert_return"
  case assertTrap = "assert_trap"
  case assertExhaustion = "assert_exhaustion"
  case assertException = "assert_exception"
  case assertMalformed = "assert_malformed"
  case assertMalformedCustom = "assert_malformed_custom"
  case assertInvalid = "assert_invalid"
  case assertInvalidCustom = "assert_invalid_custom"
  case assertUnlinkable = "assert_unlinkable"
  case nanCanonical = "nan:canonical"
  case nanArithmetic = "nan:arithmetic"
  case refExtern = "ref.extern"
  case refHost = "ref.host"
  case refStruct = "ref.struct"
  case refArray = "ref.array"
  case refAny = "ref.any"
  case refExn = "ref.exn"

  static let all = Array(Keyword.allCases)
}

/// The number of a word: instructions first, then the other keywords.
enum Word {
  static let keywordBase: UInt32 = 0x8000
  static let unknown: UInt32 = 0xFFFF

  /// A mnemonic that several opcodes share stands for the first of them.
  static let table: [[UInt8]: UInt32] = {
    var table: [[UInt8]: UInt32] = [:]
    for opcode in Opcode.allCases {
      let name = Array(opcode.mnemonic.utf8)
      if table[name] == nil { table[name] = UInt32(opcode.rawValue) }
    }
    for (index, keyword) in Keyword.all.enumerated() {
      table[Array(keyword.rawValue.utf8)] = keywordBase + UInt32(index)
    }
    return table
  }()

  static let offsetEquals = table[Array("offset=".utf8)] ?? unknown
  static let alignEquals = table[Array("align=".utf8)] ?? unknown
}
