#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Errno {
  private static let pairs: [(CInt, Errno)] = [
    (E2BIG, .e2big), (EACCES, .acces), (EADDRINUSE, .addrinuse), (EADDRNOTAVAIL, .addrnotavail), (EAFNOSUPPORT, .afnosupport),
    (EAGAIN, .again), (EALREADY, .already), (EBADF, .badf), (EBADMSG, .badmsg), (EBUSY, .busy), (ECANCELED, .canceled),
    (ECHILD, .child), (ECONNABORTED, .connaborted), (ECONNREFUSED, .connrefused), (ECONNRESET, .connreset), (EDEADLK, .deadlk),
    (EDESTADDRREQ, .destaddrreq), (EDOM, .dom), (EDQUOT, .dquot), (EEXIST, .exist), (EFAULT, .fault), (EFBIG, .fbig),
    (EHOSTUNREACH, .hostunreach), (EIDRM, .idrm), (EILSEQ, .ilseq), (EINPROGRESS, .inprogress), (EINTR, .intr),
    (EINVAL, .inval), (EIO, .io), (EISCONN, .isconn), (EISDIR, .isdir), (ELOOP, .loop), (EMFILE, .mfile), (EMLINK, .mlink),
    (EMSGSIZE, .msgsize), (EMULTIHOP, .multihop), (ENAMETOOLONG, .nametoolong), (ENETDOWN, .netdown), (ENETRESET, .netreset),
    (ENETUNREACH, .netunreach), (ENFILE, .nfile), (ENOBUFS, .nobufs), (ENODEV, .nodev), (ENOENT, .noent), (ENOEXEC, .noexec),
    (ENOLCK, .nolck), (ENOLINK, .nolink), (ENOMEM, .nomem), (ENOMSG, .nomsg), (ENOPROTOOPT, .noprotoopt), (ENOSPC, .nospc),
    (ENOSYS, .nosys), (ENOTCONN, .notconn), (ENOTDIR, .notdir), (ENOTEMPTY, .notempty), (ENOTRECOVERABLE, .notrecoverable),
    (ENOTSOCK, .notsock), (ENOTSUP, .notsup), (EOPNOTSUPP, .notsup), (ENOTTY, .notty), (ENXIO, .nxio), (EOVERFLOW, .overflow),
    (EOWNERDEAD, .ownerdead), (EPERM, .perm), (EPIPE, .pipe), (EPROTO, .proto), (EPROTONOSUPPORT, .protonosupport),
    (EPROTOTYPE, .prototype), (ERANGE, .range), (EROFS, .rofs), (ESPIPE, .spipe), (ESRCH, .srch), (ESTALE, .stale),
    (ETIMEDOUT, .timedout), (ETXTBSY, .txtbsy), (EXDEV, .xdev),
  ]

  /// Two names of one code on some system must not end the process.
  private static let hostCodes = Dictionary(pairs, uniquingKeysWith: { first, _ in first })

  /// What an `errno` of the operating system is to a guest; `io` where preview 1 has no word for it.
  public init(host code: CInt) {
    self = Self.hostCodes[code] ?? .io
  }
}
