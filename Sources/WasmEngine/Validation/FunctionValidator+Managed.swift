import WasmTypes

// Function references, exceptions and the garbage-collected types
extension FunctionValidator {
  mutating func validateFunctionReference(_ instruction: Instruction) throws(WasmError) {
    throw missing(.functionReferences)
  }
  mutating func validateException(_ instruction: Instruction) throws(WasmError) { throw missing(.exceptions) }
  mutating func validateGarbageCollected(_ instruction: Instruction) throws(WasmError) { throw missing(.gc) }
}
