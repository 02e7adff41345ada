// How well searches find, and what they cost: ours beside others, each in a fresh process. Usage:
//   node bench/search.js --posts FOLDER [--gold FILE] [--only NAME,…] [--json FILE]
// FOLDER of posts: those that the queries are about, see search/README.md. The file of --json gets what was found for each query.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { machine } from './lib/measure.js'
import { installPeers } from './lib/peers.js'
import { workFolder } from './lib/work.js'
import { engines } from './search/engines/index.js'
import { costTable, kindsTable, qualityTable, scored } from './search/tables.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const { values } = parseArgs({
	options: {
		posts: { type: 'string' },
		gold: { type: 'string', default: here('search/gold.json') },
		only: { type: 'string' },
		json: { type: 'string' },
	},
})
if (!values.posts)
	throw new Error('Expected --posts, the folder of posts that the queries are about')
installPeers()

const work = workFolder()
const gold = JSON.parse(readFileSync(values.gold, 'utf8'))
const names = Object.keys(engines).filter(
	(name) => engines[name] && (!values.only || values.only.split(',').includes(name)),
)
const results = names.map((name) => {
	const out = join(work, `${name}.json`)
	const args = [resolve(values.posts), resolve(values.gold), join(work, name), out]
	execFileSync(process.execPath, [here('search/measure-engine.js'), name, ...args], {
		stdio: ['ignore', 'inherit', 'inherit'],
	})
	return scored(JSON.parse(readFileSync(out, 'utf8')), gold)
})

const tables = [qualityTable, kindsTable, costTable].map((table) => table(results))
process.stdout.write(
	`${machine()}; ${results[0].posts} posts, ${gold.length} queries\n\n${tables.join('\n\n')}\n`,
)
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, '\t')}\n`)
