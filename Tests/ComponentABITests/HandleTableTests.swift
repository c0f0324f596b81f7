import Testing

@testable import ComponentABI

@Suite struct HandleTableTests {
  private final class Thing: Sendable {}

  @Test func indicesAreGivenOutLastInFirstOut() throws {
    var table = HandleTable<String>(limit: 4)
    #expect(try ["a", "b", "c"].map { try table.add($0) } == [1, 2, 3])
    #expect(table[0] == nil)
    #expect(table[4] == nil)
    #expect(table[.max] == nil)
    table.remove(1)
    table.remove(3)
    table.remove(3)
    table.remove(0)
    #expect(table.count == 1)
    #expect(try table.add("d") == 3)
    #expect(try table.add("e") == 1)
    #expect(try table.add("f") == 4)
    #expect(fault { _ = try table.add("g") } == "tooManyHandles")
    #expect(table[2] == "b")
    #expect(HandleTable<Int>.maximumCount == (1 << 28) - 1)
  }

  /// `test_handles` of the Canonical ABI's test program.
  @Test func theGuestsTable() throws {
    let type = ComponentType.Resource("a:b/c@1.0.0", "r")
    let resources = InstanceResources()
    let handles = (0..<3).map { _ in ResourceHandle(type, Thing()) }
    #expect(try resources.lowerOwn(handles[0], type) == 1)
    #expect(try resources.lowerOwn(handles[1], type) == 2)
    #expect(try resources.lowerBorrow(handles[2], type) == 3)
    let mark = resources.lendMark
    #expect(try resources.liftBorrow(1, type) == handles[0])
    #expect(try resources.liftBorrow(3, type) == handles[2])
    #expect(fault { _ = try resources.liftOwn(1, type) } == "lentHandle")
    #expect(fault { _ = try resources.drop(3, type) } == "lentHandle")
    resources.endLends(to: mark)
    guard case .object(let object) = try resources.drop(1, type) else {
      Issue.record("an owned handle is destroyed")
      return
    }
    #expect(handles[0] == ResourceHandle(type, object))
    #expect(fault { _ = try resources.liftOwn(1, type) } == "unknownHandle")
    #expect(fault { _ = try resources.liftOwn(0, type) } == "unknownHandle")
    #expect(fault { _ = try resources.liftOwn(3, type) } == "notOwned")
    #expect(fault { _ = try resources.liftOwn(2, ComponentType.Resource("a:b/c@1.0.0", "s")) } == "handleType")
    #expect(try resources.lowerOwn(handles[0], type) == 1)
    #expect(resources.borrowCount == 1)
    #expect(try resources.drop(3, type) == nil)
    #expect(resources.borrowCount == 0)
    #expect(try resources.liftOwn(1, type) == handles[0])
    #expect(try resources.liftOwn(2, type) == handles[1])
    #expect(resources.guest.count == 0)
  }

  @Test func whatTheHostOwns() throws {
    let own = ComponentType.Resource("a:b/c@1.0.2", "r", isExported: true)
    let asked = ComponentType.Resource("a:b/c@1.0.0", "r", isExported: true)
    let resources = InstanceResources(exported: [own], limit: 1)
    let first = try resources.new(own, 70)
    #expect(try resources.number(of: first, own) == 70)
    #expect(fault { _ = try resources.new(own, 71) } == "tooManyHandles")
    let handle = try resources.liftOwn(first, asked)
    #expect(handle.object == nil)
    #expect(resources.hostCount == 1)
    #expect(try resources.lowerBorrow(handle, asked) == 70)
    #expect(fault { _ = try resources.lowerOwn(handle, asked) } == "staleHandle")
    resources.endLends(to: 0)
    // What is undone can be passed once more.
    resources.beginLowering()
    #expect(try resources.lowerOwn(handle, asked) == 1)
    #expect(fault { _ = try resources.lowerOwn(handle, asked) } == "staleHandle")
    resources.undoLowering()
    #expect(resources.guest.count == 0)
    #expect(try resources.lowerOwn(handle, asked) == 1)
    let second = try resources.liftOwn(1, asked)
    #expect(second != handle)
    #expect(fault { _ = try InstanceResources().lowerOwn(second, asked) } == "staleHandle")
    #expect(
      fault { _ = try resources.lowerOwn(ResourceHandle(own, Thing()), ComponentType.Resource("a:b/d", "r")) } == "typeMismatch")
    #expect(try resources.drop(second) == (own, 70))
    #expect(fault { _ = try resources.drop(second) } == "staleHandle")
    #expect(fault { _ = try resources.drop(ResourceHandle(own, Thing())) } == "typeMismatch")
  }
}

private func == (left: InstanceResources.Representation?, right: InstanceResources.Representation?) -> Bool {
  switch (left, right) {
  case (nil, nil): true
  case (.number(let left), .number(let right)): left == right
  default: false
  }
}
