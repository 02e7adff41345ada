import { summary } from '../lib/measure.js'
import { pairedBootstrap } from './bootstrap.js'
import { mean, metricsOf } from './metrics.js'

/** Figures of one engine, as `measure-engine.js` writes them, with the metrics of each query. */
export function scored(result, gold) {
	const queries = result.queries.map(({ ms, found }, index) => ({
		...gold[index],
		ms,
		found,
		...metricsOf(found, gold[index].posts),
	}))
	return { ...result, queries }
}

/** How good: all queries, and beside the first engine. */
export function qualityTable([first, ...others]) {
	const row = (engine) => {
		const of = (metric) => mean(engine.queries.map((query) => query[metric])).toFixed(3)
		return [label(engine), ...['mrr', 'recall1', 'recall5', 'recall10', 'ndcg'].map(of)]
	}
	const mrr = (engine) => engine.queries.map((query) => query.mrr)
	const difference = (engine) => {
		const { mean, low, high } = pairedBootstrap(mrr(engine), mrr(first))
		return `${signed(mean)} (${signed(low)} to ${signed(high)})`
	}
	return table(
		[
			'engine',
			'MRR@10',
			'recall@1',
			'recall@5',
			'recall@10',
			'nDCG@10',
			`MRR, difference to ${first.name}`,
		],
		[[...row(first), ''], ...others.map((engine) => [...row(engine), difference(engine)])],
	)
}

/** MRR@10 by kind of query. */
export function kindsTable(engines) {
	const { queries } = engines[0]
	const kinds = [...new Set(queries.map(({ kind }) => kind))]
	const count = (kind) => queries.filter((query) => query.kind === kind).length
	return table(
		['MRR@10', ...kinds.map((kind) => `${kind} (${count(kind)})`)],
		engines.map((engine) => [
			engine.name,
			...kinds.map((kind) =>
				mean(engine.queries.filter((query) => query.kind === kind).map(({ mrr }) => mrr)).toFixed(
					3,
				),
			),
		]),
	)
}

/** What it costs. */
export function costTable(engines) {
	return table(
		[
			'engine',
			'build, ms',
			'files',
			'index, KB',
			'gzip',
			'brotli',
			'code, KB gzip',
			'first query, KB',
			'requests',
			'next query, KB',
			'query, ms: median (most)',
		],
		engines.map(({ name, buildMs, index, code, traffic, queries }) => {
			const { median, max } = summary(
				queries.map(({ ms }) => ms),
				1,
			)
			return [
				name,
				Math.round(buildMs),
				...(traffic
					? [
							index.files,
							kb(index.raw),
							kb(index.gzip),
							kb(index.brotli),
							kb(code.gzip),
							kb(traffic.first),
							traffic.requests.toFixed(1),
							kb(traffic.second),
						]
					: Array(8).fill('')),
				`${median} (${max})`,
			]
		}),
	)
}

function label({ name, version }) {
	return /^\d/.test(version) ? `${name} ${version}` : name
}

function signed(value) {
	return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`
}

function kb(bytes) {
	return (bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)
}

function table(head, rows) {
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
