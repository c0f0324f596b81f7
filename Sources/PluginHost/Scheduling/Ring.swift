/// A queue: what came first leaves first.
struct Ring<Element> {
  private var elements: [Element?] = []
  private var head = 0

  var count: Int { elements.count - head }
  var isEmpty: Bool { count == 0 }

  mutating func append(_ element: Element) { elements.append(element) }

  mutating func popFirst() -> Element? {
    guard head < elements.count, let element = elements[head] else { return nil }
    elements[head] = nil
    head += 1
    // The room in front is given back now and then, so that an element costs constant time.
    if head > 32, head * 2 > elements.count {
      elements.removeFirst(head)
      head = 0
    }
    return element
  }
}
