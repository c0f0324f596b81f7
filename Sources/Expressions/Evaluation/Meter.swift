/// Counts what an evaluation uses, and ends it at its limits.
final class Meter {
  private(set) var steps: Int
  private(set) var memory: Int

  init(_ limits: ExpressionLimits) {
    steps = max(limits.steps, 0)
    memory = max(limits.memory, 0)
  }

  /// Uses up steps.
  func step(_ count: Int = 1) throws(Fault) {
    steps &-= count
    if steps < 0 { throw .limit("the expression takes too many steps") }
  }

  /// Uses up bytes.
  func allocate(bytes: Int) throws(Fault) {
    guard bytes <= memory else { throw .limit("the expression needs too much memory") }
    memory -= bytes
  }

  /// Uses up the memory of a string, and steps for its making: one for 16 units.
  func string(length: Int) throws(Fault) {
    guard length <= memory / 2 else { throw .limit("the expression needs too much memory") }
    memory -= length * 2 + 32
    if memory < 0 { throw .limit("the expression needs too much memory") }
    try step(1 + length / 16)
  }

  /// Uses up the memory of an array, and a step for each element.
  func array(count: Int) throws(Fault) {
    guard count <= memory / 16 else { throw .limit("the expression needs too much memory") }
    memory -= count * 16 + 64
    if memory < 0 { throw .limit("the expression needs too much memory") }
    try step(1 + count)
  }
}
