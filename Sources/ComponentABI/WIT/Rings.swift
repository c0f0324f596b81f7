extension WIT {
  /// Orders things by what they depend on. Iterative: a chain may be as long as a text.
  struct DependencyOrder {
    /// Each after everything that it depends on.
    private(set) var order: [Int] = []
    /// Things that depend on themselves, each ring once, from its first member on.
    private(set) var rings: [[Int]] = []

    init(_ dependencies: [[Int]]) {
      enum State { case new, open, done }
      var states = [State](repeating: .new, count: dependencies.count)
      for start in dependencies.indices where states[start] == .new {
        var path: [(node: Int, next: Int)] = [(start, 0)]
        states[start] = .open
        while let (node, next) = path.last {
          guard next < dependencies[node].count else {
            states[node] = .done
            order.append(node)
            path.removeLast()
            continue
          }
          path[path.count - 1].next += 1
          let target = dependencies[node][next]
          switch states[target] {
          case .new:
            states[target] = .open
            path.append((target, 0))
          case .open:
            // More than a few would be the same mistake again.
            if rings.count < 16, let first = path.firstIndex(where: { $0.node == target }) {
              rings.append(path[first...].map(\.node))
            }
          case .done: break
          }
        }
      }
    }
  }
}
