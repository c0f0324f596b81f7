/// A handle as the host has it: on an object of its own, or on a resource that a guest implements.
///
/// The host's objects are its own business: a handle on one stays good when it was passed to a guest. A handle on a guest's
/// resource is good until it is passed as `own` or dropped (`ComponentInstance.drop`), in the instance that it came from.
public struct ResourceHandle: Sendable {
  enum Representation: Sendable {
    case object(any AnyObject & Sendable)
    case ticket(UInt64, InstanceIdentity)
  }

  public let type: ComponentType.Resource
  let representation: Representation

  init(_ type: ComponentType.Resource, _ representation: Representation) {
    self.type = type
    self.representation = representation
  }

  /// A handle on an object of the host.
  public init(_ type: ComponentType.Resource, _ object: any AnyObject & Sendable) {
    self.init(type, .object(object))
  }

  /// The host's object; nil where a guest implements the resource.
  public var object: (any AnyObject & Sendable)? {
    if case .object(let object) = representation { object } else { nil }
  }
}

extension ResourceHandle: Hashable {
  private var key: (ObjectIdentifier, UInt64) {
    switch representation {
    case .object(let object): (ObjectIdentifier(object), 0)
    case .ticket(let ticket, let identity): (ObjectIdentifier(identity), ticket)
    }
  }

  public static func == (left: ResourceHandle, right: ResourceHandle) -> Bool {
    left.type == right.type && left.key == right.key
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(type)
    hasher.combine(key.0)
    hasher.combine(key.1)
  }
}

/// Tells the instances apart that handles come from; a handle keeps it, so that it is never another's.
final class InstanceIdentity: Sendable {}
