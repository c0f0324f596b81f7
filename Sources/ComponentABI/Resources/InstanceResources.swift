/// The handles between one guest and its host (Canonical ABI, "Resource State"). Confined to the store's task.
///
/// The guest has a table of handles. The host has one too, of the guest's resources that it owns; its indices are tickets that
/// are never used twice.
final class InstanceResources {
  /// What a handle stands for: an object of the host, or the number by which the guest knows its own.
  enum Representation {
    case object(any AnyObject & Sendable)
    case number(UInt32)
  }

  struct GuestHandle {
    let type: ComponentType.Resource
    let representation: Representation
    let isOwn: Bool
    var lendCount = 0
  }

  private struct HostHandle {
    let type: ComponentType.Resource
    let number: UInt32
    var lendCount = 0
  }

  private enum Lend {
    case guest(UInt32)
    case host(UInt64)
  }

  private enum Move {
    case added(UInt32)
    case borrowed(UInt32)
    case taken(UInt64, HostHandle)
  }

  private(set) var guest: HandleTable<GuestHandle>
  private var host: [UInt64: HostHandle] = [:]
  private var nextTicket: UInt64 = 0
  private let limit: Int
  private let identity = InstanceIdentity()
  /// The resources that the guest implements, by the names of its own.
  private let exported: [ComponentType.Resource]
  /// What is lent for the calls under way, the newest last.
  private var lends: [Lend] = []
  /// What lowering moved since it began, to be undone where it fails.
  private var moves: [Move] = []
  /// Borrowed handles that the guest has not dropped in the call under way.
  private(set) var borrowCount = 0

  /// The limit is for the handles on either side.
  init(exported: [ComponentType.Resource] = [], limit: Int = 1 << 16) {
    self.exported = exported
    self.limit = limit
    guest = HandleTable(limit: limit)
  }

  /// How many of the guest's resources the host owns.
  var hostCount: Int { host.count }

  /// True where neither side holds a handle.
  var isEmpty: Bool { guest.count == 0 && host.isEmpty }

  /// Lets all handles go; those that the host has are stale.
  func removeAll() {
    guest.removeAll()
    host = [:]
    lends = []
    moves = []
    borrowCount = 0
  }

  /// The guest may implement another, compatible version of the interface than the host asks for.
  private func resolved(_ type: ComponentType.Resource) -> ComponentType.Resource {
    guard type.isExported, !exported.contains(type) else { return type }
    let wanted = InterfaceName(type.interface)
    return exported.first { $0.name == type.name && InterfaceName($0.interface).serves(wanted) } ?? type
  }

  private func handle(_ index: UInt32, _ type: ComponentType.Resource) throws(ComponentError) -> GuestHandle {
    guard let handle = guest[index] else { throw ComponentError(.unknownHandle(index)) }
    guard handle.type == resolved(type) else {
      throw ComponentError(.handleType(index, expected: type.name, found: handle.type.name))
    }
    return handle
  }

  // MARK: Lifting

  /// Takes a handle out of the guest's table.
  func liftOwn(_ index: UInt32, _ type: ComponentType.Resource) throws(ComponentError) -> ResourceHandle {
    let handle = try handle(index, type)
    guard handle.lendCount == 0 else { throw ComponentError(.lentHandle(index)) }
    guard handle.isOwn else { throw ComponentError(.notOwned(index)) }
    let lifted: ResourceHandle
    switch handle.representation {
    case .object(let object): lifted = ResourceHandle(type, object)
    case .number(let number):
      guard host.count < limit else { throw ComponentError(.tooManyHandles(limit: limit)) }
      let ticket = nextTicket
      nextTicket += 1
      host[ticket] = HostHandle(type: handle.type, number: number)
      lifted = ResourceHandle(type, .ticket(ticket, identity))
    }
    guest.remove(index)
    return lifted
  }

  /// Lends a handle of the guest until the call of the host is over.
  func liftBorrow(_ index: UInt32, _ type: ComponentType.Resource) throws(ComponentError) -> ResourceHandle {
    let handle = try handle(index, type)
    guard case .object(let object) = handle.representation else {
      throw ComponentError(.unsupportedType("borrow<\(type.name)>, which the guest implements, as an argument of the host"))
    }
    guest[index]?.lendCount += 1
    lends.append(.guest(index))
    return ResourceHandle(type, object)
  }

  // MARK: Lowering

  /// Gives the guest a handle that owns. Throws `typeMismatch` and `staleHandle` for handles that are not the host's to give.
  func lowerOwn(_ handle: ResourceHandle, _ type: ComponentType.Resource) throws(ComponentError) -> UInt32 {
    let type = try checked(handle, type, "own")
    switch handle.representation {
    case .object(let object): return try add(GuestHandle(type: type, representation: .object(object), isOwn: true))
    case .ticket(let ticket, let owner):
      let entry = try owned(ticket, owner, type)
      guard entry.lendCount == 0 else { throw ComponentError(.staleHandle(type.name, "it is lent")) }
      let index = try add(GuestHandle(type: type, representation: .number(entry.number), isOwn: true))
      host[ticket] = nil
      moves.append(.taken(ticket, entry))
      return index
    }
  }

  /// Gives the guest a handle for the time of a call; the implementer gets the number by which it knows the resource.
  func lowerBorrow(_ handle: ResourceHandle, _ type: ComponentType.Resource) throws(ComponentError) -> UInt32 {
    let type = try checked(handle, type, "borrow")
    switch handle.representation {
    case .object(let object):
      let index = try guest.add(GuestHandle(type: type, representation: .object(object), isOwn: false))
      borrowCount += 1
      moves.append(.borrowed(index))
      return index
    case .ticket(let ticket, let owner):
      let entry = try owned(ticket, owner, type)
      host[ticket]?.lendCount += 1
      lends.append(.host(ticket))
      return entry.number
    }
  }

  private func add(_ handle: GuestHandle) throws(ComponentError) -> UInt32 {
    let index = try guest.add(handle)
    moves.append(.added(index))
    return index
  }

  private func checked(
    _ handle: ResourceHandle, _ type: ComponentType.Resource, _ word: String
  ) throws(ComponentError) -> ComponentType.Resource {
    let resolved = resolved(type)
    guard self.resolved(handle.type) == resolved else {
      throw ComponentError(.typeMismatch(expected: "\(word)<\(type.name)>", found: "a handle of \(handle.type.name)"))
    }
    return resolved
  }

  private func owned(
    _ ticket: UInt64, _ owner: InstanceIdentity, _ type: ComponentType.Resource
  ) throws(ComponentError) -> HostHandle {
    guard owner === identity else { throw ComponentError(.staleHandle(type.name, "it is another instance's")) }
    guard let entry = host[ticket] else { throw ComponentError(.staleHandle(type.name, "it was passed on or dropped")) }
    return entry
  }

  // MARK: Calls

  /// Where lending stands; everything lent later ends with `endLends(to:)`.
  var lendMark: Int { lends.count }

  func endLends(to mark: Int) {
    while lends.count > mark, let lend = lends.popLast() {
      switch lend {
      case .guest(let index): guest[index]?.lendCount -= 1
      case .host(let ticket): host[ticket]?.lendCount -= 1
      }
    }
  }

  /// From here on, `undoLowering` takes back what lowering moves.
  func beginLowering() { moves.removeAll(keepingCapacity: true) }

  func undoLowering() {
    while let move = moves.popLast() {
      switch move {
      case .added(let index): guest.remove(index)
      case .borrowed(let index):
        guest.remove(index)
        borrowCount -= 1
      case .taken(let ticket, let entry): host[ticket] = entry
      }
    }
  }

  // MARK: The guest's built-in functions

  /// `resource.new`.
  func new(_ type: ComponentType.Resource, _ number: UInt32) throws(ComponentError) -> UInt32 {
    try guest.add(GuestHandle(type: type, representation: .number(number), isOwn: true))
  }

  /// `resource.rep`.
  func number(of index: UInt32, _ type: ComponentType.Resource) throws(ComponentError) -> UInt32 {
    guard case .number(let number) = try handle(index, type).representation else {
      throw ComponentError(.unsupportedType("the representation of \(type.name), which the host implements"))
    }
    return number
  }

  /// `resource.drop`: what is to be destroyed; nil where the handle was borrowed.
  func drop(_ index: UInt32, _ type: ComponentType.Resource) throws(ComponentError) -> Representation? {
    let handle = try handle(index, type)
    guard handle.lendCount == 0 else { throw ComponentError(.lentHandle(index)) }
    guest.remove(index)
    if handle.isOwn { return handle.representation }
    borrowCount -= 1
    return nil
  }

  /// Ends the host's ownership: the number to be destroyed, and the resource by the guest's own name.
  func drop(_ handle: ResourceHandle) throws(ComponentError) -> (ComponentType.Resource, UInt32) {
    guard case .ticket(let ticket, let owner) = handle.representation else {
      throw ComponentError(.typeMismatch(expected: "a guest's resource", found: "the host's \(handle.type.name)"))
    }
    let entry = try owned(ticket, owner, handle.type)
    guard entry.lendCount == 0 else { throw ComponentError(.staleHandle(handle.type.name, "it is lent")) }
    host[ticket] = nil
    return (entry.type, entry.number)
  }
}
