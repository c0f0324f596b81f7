import Foundation
import HostServices

StandardDescriptors.fill()
if CommandLine.arguments.dropFirst().elementsEqual(HostOptions.httpWorker) {
  await HTTPWorker.run()
  exit(0)
}
let code = await Program.run(Array(CommandLine.arguments.dropFirst()))
exit(code.rawValue)
