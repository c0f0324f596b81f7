extension HTTPRules {
  /// Why these rules do not let a URL through, before names are resolved; nil where they do.
  public func refuses(url: String) -> ServiceError? {
    do throws(ServiceError) {
      try check(HTTPAddress(parsing: url))
      return nil
    } catch { return error }
  }

  /// Throws `denied`, or `invalidInput` for a pattern that is none.
  func check(_ address: HTTPAddress) throws(ServiceError) {
    guard address.isSecure || allowsPlainHTTP else {
      throw ServiceError(.denied, "unencrypted HTTP is not allowed; use https")
    }
    guard !hosts.isEmpty else { throw ServiceError(.denied, "no host is granted") }
    for patterns in hosts {
      var isAllowed = false
      for pattern in patterns where try HTTPHostPattern(parsing: pattern).allows(address) {
        isAllowed = true
        break
      }
      guard isAllowed else { throw ServiceError(.denied, "the host \(address.authority) is not granted") }
    }
    if let literal = address.literal { try check([literal], of: address) }
  }

  /// Throws `invalidInput` or `denied`.
  func check(method: String) throws(ServiceError) {
    guard method.utf8.count <= 32, HTTPFields.isToken(method) else {
      throw ServiceError(.invalidInput, "the method is not one (RFC 9110, 9.1)")
    }
    // CONNECT and TRACE are about connections, not resources; TRACE would show secrets to the plugin.
    guard method != "CONNECT", method != "TRACE", method != "TRACK" else {
      throw ServiceError(.denied, "the method \(method) is not available to plugins")
    }
    if let methods, !methods.contains(method) {
      let list = methods.sorted().joined(separator: ", ")
      throw ServiceError(.denied, "the method \(method) is not granted; granted: \(list.isEmpty ? "none" : list)")
    }
  }

  /// Checks what a name resolved to. One address that may not be reached refuses the name, so that what is connected to does
  /// not depend on the order of answers. The message tells no address: it could be one of the host's inner network.
  ///
  /// Throws `denied`.
  func check(_ addresses: [IPAddress], of address: HTTPAddress) throws(ServiceError) {
    for found in addresses {
      guard !found.isUnusable, allowsPrivateAddresses || found.isPublic else {
        throw ServiceError(.denied, "the host \(address.authority) is at an address that plugins may not reach")
      }
    }
  }
}
