/// How bodies become internal code.
struct TranslationOptions: Sendable {
  /// Whether code counts fuel.
  var isMetered = true
  /// Whether an instruction may change or take back the one written before it. Off, the code is longer and means the same, which is
  /// what differential tests compare.
  var fusesInstructions = true
  /// Whether each instruction stands behind one that counts it.
  var isProfiled = false
  /// Whether the code remembers where its instructions begin and what they were written for.
  var keepsOrigins = false

  /// What stands in front of each instruction, in words.
  fileprivate var prefixWords: Int { isProfiled ? ProfilePrefix.words : 0 }
}

/// Where an internal instruction begins and the Wasm instruction that was being translated when it was written.
struct CodeOrigin: Sendable {
  var word: UInt32
  /// In the module.
  var wasmOffset: UInt32
}

extension CodeBuffer {
  /// Comes before the first word of each instruction.
  mutating func beginInstruction() {
    guard options.isProfiled || options.keepsOrigins else { return }
    if options.isProfiled {
      append(ProfilePrefix.handler)
      for _ in 1..<ProfilePrefix.words { append(0) }
    }
    origins.append(
      CodeOrigin(word: UInt32(truncatingIfNeeded: count), wasmOffset: UInt32(truncatingIfNeeded: wasmOffset)))
  }

  /// How many words to take back with the instruction that begins at a word: what stands in front of it goes too.
  mutating func prefixWords(takingBack start: Int) -> Int {
    while let last = origins.last, last.word >= start { origins.removeLast() }
    return options.prefixWords
  }
}
