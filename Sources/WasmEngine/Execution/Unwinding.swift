import WasmTypes

/// An exception on its way from the throw to its handler. It becomes an object only where someone gets a reference to it.
struct ThrownException {
  var tag: UnsafeMutablePointer<TagRecord>
  /// Its values: in the frame that throws, or in the object.
  var payload: UnsafeRawPointer
  /// Zero where there is no object yet.
  var reference: UInt64

  init(_ exception: WasmException) { self.init(exception.reference, in: exception.tag.store) }

  private init(_ reference: UInt64, in store: Store) {
    self.init(tag: store.tag(of: reference), payload: store.payload(of: reference), reference: reference)
  }

  private init(tag: UnsafeMutablePointer<TagRecord>, payload: UnsafeRawPointer, reference: UInt64 = 0) {
    self.tag = tag
    self.payload = payload
    self.reference = reference
  }

  /// What the instruction that the machine stands at throws.
  init(_ machine: UnsafeMutablePointer<MachineContext>) {
    let (pc, fp) = (machine.pointee.pc, machine.pointee.fp)
    if machine.pointee.exit == .throwReference {
      self.init(fp.slot(pc.slotOperand(8), UInt64.self), in: machine.pointee.store.takeUnretainedValue())
    } else {
      self.init(
        tag: machine.pointee.instance.pointee.tags[Int(pc.u32(12))], payload: UnsafeRawPointer(fp + pc.slotOperand(8) * 8))
    }
  }
}

/// Leaving frames before they return: for an exception that is caught, for a trap, and for a run that is given up.
extension Store {
  /// After so many clauses were looked at, a run looks at the deadline and at cancellation: throws alone may not hold it up.
  private static let unwindingSlice = 1 << 20

  // MARK: Exceptions

  /// Moves the machine to the handler of an exception that is thrown where it stands, and gives back the fuel that the frames on
  /// the way paid ahead.
  ///
  /// - Throws: the exception, where nothing in this run catches it.
  func raise(_ exception: ThrownException, pc: Code, isReturnAddress: Bool) throws(WasmError) {
    var key = UInt(bitPattern: pc) | (isReturnAddress ? 1 : 0)
    var fp = context.pointee.fp
    var instance = context.pointee.instance
    var unspent = 0
    let sites = unwindSites
    while instance.pointee.index >= 0 {
      let site = sites.place(of: key)
      if site.pointee.key != key { guard remember(key, of: instance, at: site) else { break } }
      unspent += site.pointee.unspent
      if let region = site.pointee.region, let clause = clause(of: region, catching: exception.tag, instance) {
        return try land(exception, clause, fp, instance, unspent: unspent, pc: pc, isReturnAddress: isReturnAddress)
      }
      let link = fp + site.pointee.linkOffset
      var returnPC = link.load(as: Code.self)
      fp = link.load(fromByteOffset: Link.callerFrame, as: Frame.self)
      if returnPC == StaticCode.exit { break }
      if returnPC == StaticCode.crossReturn {
        returnPC = link.load(fromByteOffset: Link.crossReturnPC, as: Code.self)
        instance = link.load(fromByteOffset: Link.callerInstance, as: UnsafeMutablePointer<InstanceRecord>.self)
      }
      key = UInt(bitPattern: returnPC) | 1
    }
    returnSlice()
    let reference = try self.reference(to: exception, pc: pc, isReturnAddress: isReturnAddress)
    let backtrace = unwind(settling: true, pc: pc, isReturnAddress: isReturnAddress)
    throw .exception(WasmException(store: self, reference: reference, backtrace: backtrace))
  }

  /// Puts what unwinding must know of a place in the code into the table; false where it is no function's.
  @inline(never)
  private func remember(
    _ key: UInt, of instance: UnsafeMutablePointer<InstanceRecord>, at place: UnsafeMutablePointer<UnwindSite>
  ) -> Bool {
    let code = instances[instance.pointee.index].module.code
    guard let pc = Code(bitPattern: key & ~1), let location = code.locate(pc) else { return false }
    let site = location.map.site(at: location.word, isReturnAddress: key & 1 != 0)
    place.pointee = UnwindSite(
      key: key, region: site.flatMap { location.map.exceptions?.region(around: Int($0.word)) },
      unspent: site.map { location.map.unspent(after: $0) } ?? 0,
      linkOffset: (code.functions + location.function).pointee.linkOffset)
    return true
  }

  /// The first clause, from the innermost try_table outwards, that catches exceptions of a tag.
  @inline(__always)
  private func clause(
    of region: UnsafePointer<ExceptionTable.Region>, catching tag: UnsafeMutablePointer<TagRecord>,
    _ instance: UnsafeMutablePointer<InstanceRecord>
  ) -> UnsafePointer<ExceptionTable.Clause>? {
    let tags = instance.pointee.tags
    var next: UnsafePointer<ExceptionTable.Region>? = region
    while let region = next {
      let clauses = region.pointee.clauses
      unwindingWork &+= clauses.count &+ 1
      if var clause = clauses.baseAddress {
        let end = clause + clauses.count
        while clause < end {
          if clause.pointee.tag < 0 || tags[clause.pointee.tag] == tag { return clause }
          clause += 1
        }
      }
      next = region.pointee.outer
    }
    return nil
  }

  /// Hands an exception to a clause of the function whose frame is `fp`.
  private func land(
    _ exception: ThrownException, _ clause: UnsafePointer<ExceptionTable.Clause>, _ fp: Frame,
    _ instance: UnsafeMutablePointer<InstanceRecord>, unspent: Int, pc: Code, isReturnAddress: Bool
  ) throws(WasmError) {
    // The exception becomes an object while its values are still in a frame of the run.
    let reference =
      clause.pointee.bringsReference ? try self.reference(to: exception, pc: pc, isReturnAddress: isReturnAddress) : 0
    var slot = fp + clause.pointee.slot * 8
    if clause.pointee.tag >= 0 {
      let byteCount = exception.tag.pointee.payloadSlots * 8
      slot.copyMemory(from: exception.payload, byteCount: byteCount)
      slot += byteCount
    }
    if clause.pointee.bringsReference { slot.storeBytes(of: reference, as: UInt64.self) }
    credit(unspent)
    context.pointee.pc = clause.pointee.landing
    context.pointee.fp = fp
    _ = enterInstance(instance, UnsafeMutableRawPointer(context))
  }

  /// A reference to an exception that is thrown; a trap where there is no room for it.
  private func reference(to exception: ThrownException, pc: Code, isReturnAddress: Bool) throws(WasmError) -> UInt64 {
    if exception.reference != 0 { return exception.reference }
    if let reference = makeException(exception) { return reference }
    // The values are in the frame that throws.
    let top = topOfFrame(pc, context.pointee.fp, context.pointee.instance)
    let byteCount = exceptionBytes(exception.tag)
    // A collection takes time that fuel does not measure.
    unwindingWork = Self.unwindingSlice
    if collectGarbage(for: byteCount, top: top, sweepingHostObjects: true), let reference = makeException(exception) {
      return reference
    }
    returnSlice()
    let backtrace = unwind(settling: true, pc: pc, isReturnAddress: isReturnAddress)
    throw .trap(Trap(.resourceLimit(heapIsFull(byteCount)), backtrace: backtrace))
  }

  /// Why a run whose throws have made much work must stop, if it must.
  @inline(__always)
  func interruptionAfterUnwinding() -> Interruption? {
    guard unwindingWork >= Self.unwindingSlice else { return nil }
    unwindingWork = 0
    returnSlice()
    return grant(0)
  }

  // MARK: Backtraces

  private static let greatestBacktrace = 64

  /// Walks the frames of the run in the context, the innermost first: its backtrace, and the fuel paid ahead given back.
  func unwind(settling: Bool, pc: Code, isReturnAddress: Bool) -> [BacktraceFrame] {
    var frames: [BacktraceFrame] = []
    var (pc, isReturnAddress) = (pc, isReturnAddress)
    var fp = context.pointee.fp
    var instance = context.pointee.instance
    var unspent = 0
    while instance.pointee.index >= 0 {
      let module = instances[instance.pointee.index].module
      guard let location = module.code.locate(pc) else { break }
      let site = location.map.site(at: location.word, isReturnAddress: isReturnAddress)
      if let site { unspent += location.map.unspent(after: site) }
      let index = location.function + module.definition.importedFunctionCount
      let frame = BacktraceFrame(
        moduleName: module.name, functionIndex: index, functionName: module.functionName(index),
        offset: site.map { Int($0.wasmOffset) })
      // Both ends of a deep stack are kept.
      if frames.count >= Self.greatestBacktrace { frames.remove(at: Self.greatestBacktrace / 2) }
      frames.append(frame)
      let link = fp + (module.code.functions + location.function).pointee.linkOffset
      pc = link.load(as: Code.self)
      fp = link.load(fromByteOffset: Link.callerFrame, as: Frame.self)
      isReturnAddress = true
      if pc == StaticCode.exit { break }
      if pc == StaticCode.crossReturn {
        pc = link.load(fromByteOffset: Link.crossReturnPC, as: Code.self)
        instance = link.load(fromByteOffset: Link.callerInstance, as: UnsafeMutablePointer<InstanceRecord>.self)
      }
    }
    if settling { credit(unspent) }
    return frames
  }
}
