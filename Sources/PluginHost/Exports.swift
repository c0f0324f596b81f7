// Who hosts plugins speaks of nodes and asks for services: one import gives all of it.
@_exported import HostServices
@_exported import NodeModel
