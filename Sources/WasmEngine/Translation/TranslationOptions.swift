/// How bodies become internal code.
struct TranslationOptions: Sendable {
  /// Whether code counts fuel.
  var isMetered = true
  /// What is done to make the code faster; differential tests compare it with code that is only longer.
  var techniques = Techniques.all
  /// Whether each instruction stands behind one that counts it.
  var isProfiled = false
  /// Whether the code remembers where its instructions begin and what they were written for.
  var keepsOrigins = false

  /// What stands in front of each instruction, in words.
  fileprivate var prefixWords: Int { isProfiled ? ProfilePrefix.words : 0 }
  fileprivate var notesInstructions: Bool { isProfiled || keepsOrigins }
}

/// Where an internal instruction begins and the Wasm instruction that was being translated when it was written.
struct CodeOrigin: Sendable {
  var word: UInt32
  /// In the module.
  var wasmOffset: UInt32
}

extension CodeBuffer {
  /// True where a technique is not left out.
  @inline(__always) func uses(_ technique: Techniques) -> Bool { !options.techniques.isDisjoint(with: technique) }

  /// Comes before the first word of each instruction.
  @inline(__always) mutating func beginInstruction() { if options.notesInstructions { noteInstruction() } }

  @inline(never) private mutating func noteInstruction() {
    if options.isProfiled {
      append(ProfilePrefix.handler)
      for _ in 1..<ProfilePrefix.words { append(0) }
    }
    origins.append(
      CodeOrigin(word: UInt32(truncatingIfNeeded: count), wasmOffset: UInt32(truncatingIfNeeded: wasmOffset)))
  }

  /// How many words to take back with the instruction that begins at a word: what stands in front of it goes too.
  mutating func prefixWords(takingBack start: Int) -> Int {
    guard options.notesInstructions else { return 0 }
    while let last = origins.last, last.word >= start { origins.removeLast() }
    return options.prefixWords
  }
}
