/// What translation does to make code faster, each of which can be left out to see what it is worth. The code means the same.
package struct Techniques: OptionSet, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Operands and results pass in registers.
  package static let accumulators = Techniques(rawValue: 1 << 0)
  /// A comparison becomes part of the branch, or the negation, that uses it.
  package static let comparisonBranches = Techniques(rawValue: 1 << 1)
  /// `local.get` and constants write nothing: whoever uses them names the local or holds the constant.
  package static let pendingOperands = Techniques(rawValue: 1 << 2)
  /// Constants are part of the operator that uses them.
  package static let immediates = Techniques(rawValue: 1 << 3)
  /// A sum of a local and a constant waits for its user; accesses take it over as their displacement.
  package static let displacements = Techniques(rawValue: 1 << 4)
  /// Loads compute the sum that is their address.
  package static let indexedLoads = Techniques(rawValue: 1 << 5)
  /// A shift or rotation by a constant is part of the operator that uses it, an `xor` of the rotation.
  package static let shiftedOperands = Techniques(rawValue: 1 << 6)
  /// A product of floats is part of the sum or difference that uses it.
  package static let products = Techniques(rawValue: 1 << 7)
  /// An increment is part of the branch that compares it.
  package static let steps = Techniques(rawValue: 1 << 8)
  /// `local.set` changes the destination of the instruction that made the value.
  package static let destinations = Techniques(rawValue: 1 << 9)
  /// Two moves in a row are one instruction.
  package static let movePairs = Techniques(rawValue: 1 << 10)
  /// Operators on vectors take over shifts, products and constants.
  package static let vectorOperands = Techniques(rawValue: 1 << 11)

  /// Locals that are set before anything may read them do not begin with zero.
  package static let assignedLocals = Techniques(rawValue: 1 << 12)

  /// A comparison becomes part of the `select` that it decides.
  package static let selects = Techniques(rawValue: 1 << 13)

  /// Stores hold constants and addresses that are constants, and so do loads.
  package static let constantAccesses = Techniques(rawValue: 1 << 14)

  /// An operator loads its second operand itself.
  package static let loadedOperands = Techniques(rawValue: 1 << 15)

  /// Those that change or take back an instruction that has been written, or leave its value in a register.
  static let fusing: Techniques = Techniques.all.subtracting([.pendingOperands, .immediates, .constantAccesses])

  package static let all = Techniques(rawValue: 1 << 16 - 1)

  /// Each alone, with its name.
  package static let named: [(name: String, technique: Techniques)] = [
    ("accumulators", .accumulators), ("comparison-branches", .comparisonBranches), ("pending-operands", .pendingOperands),
    ("immediates", .immediates), ("displacements", .displacements), ("indexed-loads", .indexedLoads),
    ("shifted-operands", .shiftedOperands), ("products", .products), ("steps", .steps), ("destinations", .destinations),
    ("move-pairs", .movePairs), ("vector-operands", .vectorOperands), ("assigned-locals", .assignedLocals),
    ("selects", .selects), ("constant-accesses", .constantAccesses), ("loaded-operands", .loadedOperands),
  ]
}
