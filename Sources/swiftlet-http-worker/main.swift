import HostServices

// Makes one request for a host that started it; see `HTTPWorker`.
await HTTPWorker.run()
