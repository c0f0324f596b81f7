import ComponentABI
import WasmEngine

/// The world of a module, as WIT that is checked and printed like any other.
struct ModuleWorld {
  /// The world's text under the module's name.
  let files: WITFiles
  /// A comment for people: where the text comes from.
  let introduction: String
  /// What stands for the text where functions have no types.
  let outline: String?
  /// In what the module is not as its world says.
  let differences: [String]

  /// Nil where the files are WIT and no module.
  init?(_ files: WITFiles, _ path: String) throws {
    guard let file = files.root.files.first, files.root.files.count == 1, file.bytes.starts(with: [0x00, 0x61, 0x73, 0x6D]) else {
      return nil
    }
    try ModuleFile.refuseComponent(file.bytes, path)
    let module: Module
    do {
      module = try Module(file.bytes)
    } catch {
      throw Failure(error).about(path)
    }
    let world: ComponentWorld?
    do throws(ComponentError) {
      world = try EmbeddedWorld(of: module)?.world
      differences = try Self.differences(module, world)
    } catch {
      throw Failure(error).about(path)
    }
    let text = world?.text ?? ModuleOutline(of: module).text
    outline = world == nil ? text : nil
    introduction =
      world == nil
      ? "// The module has no section 'component-type' that tells its world: this is what its names and core types tell.\n"
      : "// From the section 'component-type' of the module.\n"
    self.files = WITFiles(root: WIT.SourceGroup([WIT.Source(name: "the world of \(file.name)", text)]))
  }

  /// A module can bring a world that takes long to compare.
  private static let maximumComparisons = 1 << 27

  private static func differences(_ module: Module, _ world: ComponentWorld?) throws(ComponentError) -> [String] {
    guard let world else { return [] }
    let wanted = world.exports.count + world.exportedInterfaces.reduce(0) { $0 + $1.functions.count + $1.resources.count }
    guard module.exports.count.multipliedReportingOverflow(by: wanted).partialValue <= maximumComparisons else {
      return ["the world is too large to be compared with the module"]
    }
    return try world.mismatches(of: module) { $0.module == ModuleOutline.preview1 }.map(\.description)
  }
}
