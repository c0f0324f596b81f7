import Foundation

StandardDescriptors.fill()
let code = await Program.run(Array(CommandLine.arguments.dropFirst()))
exit(code.rawValue)
