/**
 * Aho–Corasick over UTF-16 units. Own, because a hit must come with its offsets and its word's number, in one pass that
 * allocates nothing: 20,000 words cost a comment what twenty do.
 */
export type Automaton = {
  /** Calls back for every occurrence, in the order of their ends; overlapping ones too. */
  scan: (text: string, onHit: (word: number, start: number, end: number) => void) => void
  /** States, for measuring. */
  size: number
}

export function buildAutomaton(words: readonly string[]): Automaton {
  const tree = plant(words)
  const { fails, outputs } = linkFailures(tree)
  const { codes } = tree
  const lengths = words.map((word) => word.length)
  return {
    size: tree.count,
    scan: (text, onHit) => {
      let node = 0
      for (let i = 0; i < text.length; i += 1) {
        const code = codes[text.charCodeAt(i)] ?? 0
        // A character of no word leads nowhere from anywhere.
        if (code === 0) {
          node = 0
          continue
        }
        let next = step(tree, node, code)
        while (next === 0 && node !== 0) {
          node = fails[node] ?? 0
          next = step(tree, node, code)
        }
        node = next
        for (let at = outputs[node] ?? 0; at !== 0; at = outputs[fails[at] ?? 0] ?? 0)
          for (const word of tree.words.get(at) ?? [])
            onHit(word, i + 1 - (lengths[word] ?? 0), i + 1)
      }
    },
  }
}

type Tree = {
  /** The characters of the words, numbered from 1. */
  codes: Uint16Array
  kinds: number
  /** Open addressing: (node × kinds + code) → the node it leads to. */
  keys: Int32Array
  targets: Int32Array
  roots: Int32Array
  words: Map<number, number[]>
  /** Edges in the order they were made: from, code, to. */
  edges: [number, number, number][]
  count: number
}

function plant(words: readonly string[]): Tree {
  const { codes, kinds } = numberCharacters(words)
  const total = words.reduce((sum, word) => sum + word.length, 1)
  const capacity = 2 ** Math.ceil(Math.log2(total * 2 + 16))
  const tree: Tree = {
    codes,
    kinds,
    keys: new Int32Array(capacity).fill(-1),
    targets: new Int32Array(capacity),
    roots: new Int32Array(kinds),
    words: new Map(),
    edges: [],
    count: 1,
  }
  for (const [number, word] of words.entries()) {
    if (word === '') continue
    let node = 0
    for (let i = 0; i < word.length; i += 1) {
      const code = codes[word.charCodeAt(i)] ?? 0
      node = step(tree, node, code) || grow(tree, node, code)
    }
    tree.words.set(node, [...(tree.words.get(node) ?? []), number])
  }
  return tree
}

function numberCharacters(words: readonly string[]): { codes: Uint16Array; kinds: number } {
  const codes = new Uint16Array(0x10000)
  let kinds = 1
  for (const word of words)
    for (let i = 0; i < word.length; i += 1) {
      const unit = word.charCodeAt(i)
      if (codes[unit] === 0) codes[unit] = kinds++
    }
  return { codes, kinds }
}

function grow(tree: Tree, node: number, code: number): number {
  const made = tree.count
  tree.count += 1
  tree.edges.push([node, code, made])
  if (node === 0) tree.roots[code] = made
  else {
    const key = (Math.imul(node, tree.kinds) + code) | 0
    const slot = slotOf(tree.keys, key)
    tree.keys[slot] = key
    tree.targets[slot] = made
  }
  return made
}

function step({ roots, keys, targets, kinds }: Tree, node: number, code: number): number {
  if (node === 0) return roots[code] ?? 0
  const key = (Math.imul(node, kinds) + code) | 0
  const slot = slotOf(keys, key)
  return keys[slot] === -1 ? 0 : (targets[slot] ?? 0)
}

function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1
  let slot = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
  slot = (slot ^ (slot >>> 12)) & mask
  while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask
  return slot
}

/** Breadth first, as in the paper: `outputs[n]` is the nearest node on n's chain of failures that ends a word. */
function linkFailures(tree: Tree): { fails: Int32Array; outputs: Int32Array } {
  const fails = new Int32Array(tree.count)
  const outputs = new Int32Array(tree.count)
  const children: [number, number][][] = Array.from({ length: tree.count }, () => [])
  for (const [from, code, to] of tree.edges) children[from]?.push([code, to])
  const queue = [0]
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] ?? 0
    for (const [code, child] of children[node] ?? []) {
      if (node !== 0) {
        let fail = fails[node] ?? 0
        while (fail !== 0 && step(tree, fail, code) === 0) fail = fails[fail] ?? 0
        fails[child] = step(tree, fail, code)
      }
      outputs[child] = tree.words.has(child) ? child : (outputs[fails[child] ?? 0] ?? 0)
      queue.push(child)
    }
  }
  return { fails, outputs }
}
