"""Large modules: the functions of a real one, again and again."""

from pathlib import Path


class ModuleError(Exception):
    pass


def read_unsigned(data, offset):
    result = shift = 0
    while True:
        byte = data[offset]
        offset += 1
        result |= (byte & 0x7F) << shift
        if byte < 0x80:
            return result, offset
        shift += 7


def unsigned(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out) + bytes([value])


def sections(data):
    offset = 8
    while offset < len(data):
        start = offset + 1
        size, body = read_unsigned(data, start)
        yield data[offset], data[body : body + size]
        offset = body + size


def items(contents, has_size):
    """The entries of a vector: numbers, or runs of bytes with their size in front."""
    count, offset = read_unsigned(contents, 0)
    found = []
    for _ in range(count):
        start = offset
        value, offset = read_unsigned(contents, offset)
        if has_size:
            offset += value
        found.append(contents[start:offset])
    return found


def enlarged(source: Path, byte_count: int) -> bytes:
    """A valid module like `source`, whose functions stand there as often as it takes for so many bytes."""
    data = source.read_bytes()
    if data[:4] != b"\0asm":
        raise ModuleError(f"{source} is no module")
    parts = [(number, contents) for number, contents in sections(data) if number != 0]
    code = next(len(contents) for number, contents in parts if number == 10)
    times = max(1, (byte_count - len(data)) // code + 1)
    out = bytearray(data[:8])
    for number, contents in parts:
        if number in (3, 10):
            entries = items(contents, number == 10)
            contents = unsigned(len(entries) * times) + b"".join(entries) * times
        out += bytes([number]) + unsigned(len(contents)) + contents
    return bytes(out)
