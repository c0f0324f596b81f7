/// What a store's profiled code did: counters, and samples of the call stack.
///
/// A sample is taken after a number of instructions, not of milliseconds, so a profile is the same every time. The number varies
/// around its mean, or it might fall in step with a loop, and grows with the length of the run: short runs get many samples, and long
/// ones are not held up by them.
final class Profiler {
  /// A place in the tree of call stacks: a function, called from the place above it.
  struct Node {
    var parent: Int
    /// Its number among `functions`, or −1 for callers that were left out.
    var function: Int
    var instructions: UInt64 = 0
  }

  private struct Site {
    var function: Int
    var linkOffset: Int
  }

  /// How many frames of a stack a sample keeps, the innermost ones.
  static let greatestDepth = 256
  /// What the tree grows to; a stack without a place in it counts for its callers.
  static let greatestNodeCount = 1 << 16
  private static let samplesAtEachInterval = 4096
  private static let greatestInterval = 1 << 16

  let counters: UnsafeMutablePointer<ProfileCounters>
  /// Modules whose code is counted here.
  private(set) var modules: [Module] = []
  /// Node 0 is above all stacks.
  private(set) var nodes = [Node(parent: -1, function: -1)]
  private(set) var functions: [(module: Module, index: Int)] = []
  private var numbers: [UnsafeMutablePointer<FunctionCode>: Int] = [:]
  private var children: [Edge: Int] = [:]
  /// By address; as many as there are instructions at most.
  private var sites: [Code: Site] = [:]
  private var stack: [Int] = []
  private var interval = 64
  private var samplesLeft = Profiler.samplesAtEachInterval
  private var weight: Int
  private var random: UInt64 = 0x9E37_79B9_7F4A_7C15

  private struct Edge: Hashable {
    var parent: Int
    var function: Int
  }

  init() {
    weight = interval
    counters = .allocate(capacity: 1)
    counters.initialize(to: ProfileCounters(untilSample: weight))
  }

  deinit {
    counters.pointee.pairs.deallocate()
    counters.deallocate()
  }

  func add(_ module: Module) {
    if !modules.contains(where: { $0 === module }) { modules.append(module) }
  }

  /// Counts the instructions since the sample before for the functions that are being called.
  func sample(_ pc: Code, _ fp: Frame, _ instance: UnsafeMutablePointer<InstanceRecord>, of store: Store) {
    let isWhole = walk(pc, fp, instance, of: store)
    var node = isWhole ? 0 : child(of: 0, -1) ?? 0
    for function in stack.reversed() {
      guard let next = child(of: node, function) else { break }
      node = next
    }
    nodes[node].instructions &+= UInt64(max(0, weight - counters.pointee.untilSample))
    weight = nextInterval()
    counters.pointee.untilSample = weight
  }

  private func nextInterval() -> Int {
    samplesLeft -= 1
    if samplesLeft == 0, interval < Self.greatestInterval {
      interval *= 2
      samplesLeft = Self.samplesAtEachInterval
    }
    random ^= random << 13
    random ^= random >> 7
    random ^= random << 17
    return interval / 2 + Int(random % UInt64(interval)) + 1
  }

  /// Puts the functions into `stack`, the innermost first; false where there are more.
  private func walk(
    _ pc: Code, _ fp: Frame, _ instance: UnsafeMutablePointer<InstanceRecord>, of store: Store
  ) -> Bool {
    var (pc, fp, instance) = (pc, fp, instance)
    stack.removeAll(keepingCapacity: true)
    while instance.pointee.index >= 0 {
      guard let site = sites[pc] ?? locate(pc, store.instances[instance.pointee.index].module) else { return true }
      if stack.count == Self.greatestDepth { return false }
      stack.append(site.function)
      let link = fp + site.linkOffset
      pc = link.load(as: Code.self)
      fp = link.load(fromByteOffset: Link.callerFrame, as: Frame.self)
      if pc == StaticCode.exit { return true }
      if pc == StaticCode.crossReturn {
        pc = link.load(fromByteOffset: Link.crossReturnPC, as: Code.self)
        instance = link.load(fromByteOffset: Link.callerInstance, as: UnsafeMutablePointer<InstanceRecord>.self)
      }
    }
    return true
  }

  private func locate(_ pc: Code, _ module: Module) -> Site? {
    guard let location = module.code.locate(pc) else { return nil }
    let code = module.code.functions + location.function
    var number = numbers[code] ?? -1
    if number < 0 {
      number = functions.count
      numbers[code] = number
      functions.append((module, code.pointee.functionIndex))
    }
    let site = Site(function: number, linkOffset: code.pointee.linkOffset)
    sites[pc] = site
    return site
  }

  private func child(of node: Int, _ function: Int) -> Int? {
    let edge = Edge(parent: node, function: function)
    if let child = children[edge] { return child }
    guard nodes.count < Self.greatestNodeCount else { return nil }
    nodes.append(Node(parent: node, function: function))
    children[edge] = nodes.count - 1
    return nodes.count - 1
  }
}

extension Store {
  /// Counts what the module's code does from now on.
  func beginProfiling(_ module: Module) {
    let profiler = profiler ?? Profiler()
    profiler.add(module)
    self.profiler = profiler
    context.pointee.profile = profiler.counters
  }
}
