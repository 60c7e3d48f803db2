"""Tree decoding: maximum spanning arborescence with one root (Chu-Liu 1965, Edmonds 1967).

Heads are first chosen greedily; cycles are contracted only where they occur.
"""


def tree(scores):
    """Heads (0 is the root) for scores[dependent][head]; exactly one word hangs on the root."""
    n = len(scores)
    heads = [max(range(n + 1), key=row.__getitem__) for row in scores]
    roots = [d for d in range(n) if heads[d] == 0]
    if len(roots) == 1 and not find_cycle(heads):
        return heads
    best = None
    # One root: try the few most likely root words, keep the best tree.
    order = sorted(range(n), key=lambda d: max(scores[d][1:], default=0) - scores[d][0])
    for root in order[:max(3, len(roots))]:
        limited = [[-1e9 if h == 0 else s for h, s in enumerate(row)] for row in scores]
        limited[root] = [0.0] + [-1e9] * n
        found = arborescence(limited)
        value = sum(scores[d][h] for d, h in enumerate(found))
        if best is None or value > best[0]:
            best = (value, found)
    return best[1]


def find_cycle(heads):
    """Words (0-based) of one cycle, or []."""
    state = [0] * len(heads)
    for first in range(len(heads)):
        path, at = [], first
        while at >= 0 and state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at] - 1
        if at >= 0 and state[at] == 1:
            return path[path.index(at):]
        for word in path:
            state[word] = 2
    return []


def arborescence(scores):
    n = len(scores)
    heads = [max(range(n + 1), key=row.__getitem__) for row in scores]
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [w for w in range(n) if w not in inside]
    number = {w: i for i, w in enumerate(rest)}      # contracted numbering; the cycle comes last
    hub = len(rest)
    gain = {w: scores[w][heads[w]] for w in cycle}
    small = [[-1e9] * (hub + 2) for _ in range(hub + 1)]
    leave, enter = {}, {}
    for d in rest:
        row = small[number[d]]
        row[0] = scores[d][0]
        for h in rest:
            row[number[h] + 1] = scores[d][h + 1]
        leave[d] = max(cycle, key=lambda h: scores[d][h + 1])
        row[hub + 1] = scores[d][leave[d] + 1]
    for h in [-1] + rest:
        word = max(cycle, key=lambda d: scores[d][h + 1] - gain[d])
        column = 0 if h < 0 else number[h] + 1
        enter[column] = word
        small[hub][column] = scores[word][h + 1] - gain[word]
    solved = arborescence(small)
    out = list(heads)
    back = [-1] + rest
    for d in rest:
        h = solved[number[d]]
        out[d] = leave[d] + 1 if h == hub + 1 else back[h] + 1
    word = enter[solved[hub]]
    out[word] = back[solved[hub]] + 1
    return out
