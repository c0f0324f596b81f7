"""Standard inputs of the WASI programs, the same bytes on every machine: a document, a text, a script of statements."""

from .kernels import KernelError


class Random:
    """xorshift32, as kernel.h has it: Python's own generator promises nothing about its sequence."""

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        x = self.state
        x ^= x << 13 & 0xFFFFFFFF
        x ^= x >> 17
        x ^= x << 5 & 0xFFFFFFFF
        self.state = x
        return x % bound

    def choice(self, values):
        return values[self.below(len(values))]


SYLLABLES = "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to".split()


def word(random):
    return "".join(random.choice(SYLLABLES) for _ in range(1 + random.below(4)))


def document():
    """JSON: a list of orders with nested objects, escapes, many kinds of numbers."""
    random, orders = Random(7), []
    for number in range(170):
        lines = ", ".join(
            f'{{"article": "{word(random)}-{random.below(1000)}", "count": {1 + random.below(9)}, '
            f'"price": {random.below(10000)}.{random.below(100):02}, "tags": ["{word(random)}", "{word(random)}\\n\\u00e9"]}}'
            for _ in range(1 + random.below(4))
        )
        orders.append(
            f'  {{"id": {number}, "customer": {{"name": "{word(random).title()} {word(random).title()}", "vip": '
            f'{random.choice(["true", "false"])}, "score": {random.choice(["-", ""])}{random.below(1000)}e-{random.below(9)}, '
            f'"note": {random.choice(["null", chr(34) + "said " + chr(92) + chr(34) + "yes" + chr(92) + chr(34) + chr(34)])}}}, '
            f'"lines": [{lines}]}}'
        )
    return '{"version": 3, "orders": [\n' + ",\n".join(orders) + "\n]}\n"


def text():
    """Prose of a skewed vocabulary, with runs and tables in it, so that a compressor finds matches of many lengths."""
    random, parts, size = Random(11), [], 0
    vocabulary = [word(random) for _ in range(1200)]
    while size < 100_000:
        kind = random.below(24)
        if kind == 0:
            part = random.choice("-=.*") * (8 + random.below(60)) + "\n"
        elif kind == 1:
            part = "".join(f"{random.below(100):4}{random.below(1000):8}\n" for _ in range(6))
        else:
            words = [vocabulary[random.below(1 + random.below(len(vocabulary)))] for _ in range(5 + random.below(12))]
            part = " ".join(words).capitalize() + random.choice([". ", ", ", ".\n"])
        parts.append(part)
        size += len(part)
    return "".join(parts)


def statements():
    """A script for the database: tables are filled, looked up, scanned by ranges, joined by value, changed and deleted from."""
    random, lines = Random(13), []
    lines.append("create table goods (id int, name text, price int, stock int)")
    lines.append("create index on goods (price)")
    lines.append("create table sales (id int, good int, amount int)")
    lines.append("create index on sales (good)")
    for number in range(2000):
        name = f"{word(random)} {word(random)}"
        lines.append(f"insert into goods values ({number * 7919 % 2003}, '{name}', {random.below(5000)}, {random.below(100)})")
    for number in range(2000):
        lines.append(f"insert into sales values ({number}, {random.below(2003)}, {1 + random.below(20)})")
    for _ in range(1500):
        low = random.below(4800)
        lines.append(
            random.choice([
                f"select * from goods where id = {random.below(2003)}",
                f"select count(*), sum(amount) from sales where good = {random.below(2003)}",
                f"select name, price * stock from goods where price between {low} and {low + 60} and stock > 10 order by name",
                f"select max(price), min(price), sum(stock) from goods where price >= {low} and price < {low + 200}",
                f"update goods set stock = stock + {random.below(9)} where id = {random.below(2003)}",
                f"delete from sales where id = {random.below(2000)}",
            ])
        )
    for _ in range(12):
        letters = random.choice(SYLLABLES)
        lines.append(f"select id, name from goods where name like '{letters}%' and (stock % 3 = 1 or price < 700) order by price")
        lines.append(f"select sum(amount * 3 - 1), count(*) from sales where amount > {random.below(20)} or good < 50")
    return ";\n".join(lines) + ";\n"


GENERATORS = {"document": document, "text": text, "statements": statements}


def write(path):
    """Writes the input that has the path's name, if it is not there already or is another."""
    if path.name not in GENERATORS:
        raise KernelError(f"no input named {path.name}; there are {', '.join(GENERATORS)}")
    data = GENERATORS[path.name]().encode()
    if not path.exists() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
