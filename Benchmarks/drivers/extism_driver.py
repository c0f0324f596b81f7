"""The echo node under Extism: `extism_driver.py reused|fresh WASM COUNT` prints percentiles of a call as a line of JSON.

`reused` calls one instance again and again, `fresh` makes an instance of the compiled plugin for each call.
"""

import json
import sys
import time

from extism.extism import CompiledPlugin, Plugin

REQUEST = {"id": 17, "name": "an item of a workflow", "tags": ["plugin", "benchmark"], "price": 12.5}


def percentiles(times):
    times.sort()

    def at(share):
        return times[min(len(times) - 1, int(len(times) * share))]

    return {
        "count": len(times), "p50_ns": at(0.5), "p90_ns": at(0.9), "p99_ns": at(0.99), "p999_ns": at(0.999), "max_ns": at(1),
    }


def main():
    mode, path, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    compiled = CompiledPlugin({"wasm": [{"path": path}]})
    text = json.dumps({"parameters": {}, "input": {"main": [[{"json": REQUEST}]]}})
    plugin = Plugin(compiled)
    times = []
    for index in range(count + 100):
        start = time.perf_counter_ns()
        if mode == "fresh":
            plugin = Plugin(compiled)
        answer = plugin.call("execute", text)
        took = time.perf_counter_ns() - start
        if json.loads(answer)["main"][0][0]["json"] != REQUEST:
            sys.exit("extism_driver.py: a wrong answer")
        if index >= 100:
            times.append(took)
    print(json.dumps(percentiles(times)))


main()
