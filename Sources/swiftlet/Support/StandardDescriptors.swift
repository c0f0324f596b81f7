import Foundation

/// Descriptors 0, 1 and 2. One that the process was started without would go to the next file that is opened, and a guest's
/// output into it.
enum StandardDescriptors {
  /// Opens what is missing on nothing.
  static func fill() {
    // The lowest free descriptor is given first; it is closed again when it is none of the three.
    while true {
      let descriptor = open("/dev/null", O_RDWR)
      guard descriptor >= 0, descriptor <= 2 else {
        close(descriptor)
        return
      }
    }
  }
}
