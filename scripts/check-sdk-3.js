import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Compiles and runs with version 3 of the SDK, which asks for a newer Node than this may be. */
const use = `import { context, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { keepErrors, tailSampling } from '@blog/otel-tail'

const exporter = new InMemorySpanExporter()
const sampler = tailSampling(new SimpleSpanProcessor({ exporter }), { policies: [keepErrors()], baseline: 0 })
const provider = new TracerProvider({ spanProcessors: [sampler] })
const tracer = provider.getTracer('check')
for (const route of ['/well', '/broken']) {
	const root = tracer.startSpan(route, {}, ROOT_CONTEXT)
	const child = tracer.startSpan('child of ' + route, {}, trace.setSpan(context.active(), root))
	if (route === '/broken') child.setStatus({ code: SpanStatusCode.ERROR })
	child.end()
	root.end()
}
await provider.forceFlush()
const kept = exporter.getFinishedSpans().map(({ name, attributes }) => name + ' ' + attributes['tail.policy'])
if (kept.join() !== 'child of /broken error,/broken error') throw new Error('Unexpected spans: ' + kept.join())
`

/**
 * @param {string} work A folder to work in.
 * @param {string} tarball Of `@blog/otel-tail`.
 * @param {string} root Of the workspace, for its compiler.
 */
export function checkSdk3(work, tarball, root) {
	const project = mkdtempSync(join(work, 'sdk-3-'))
	const run = (command, args) =>
		execFileSync(command, args, { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] })
	writeFileSync(
		join(project, 'package.json'),
		JSON.stringify({
			type: 'module',
			private: true,
			dependencies: {
				'@blog/otel-tail': `file:${tarball}`,
				'@opentelemetry/api': '~1.10.0',
				'@opentelemetry/sdk-trace': '^3.1.1',
				node: '^24.21.0',
			},
		}),
	)
	writeFileSync(join(project, 'use.ts'), use)
	run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'])
	run(join(root, 'node_modules/.bin/tsc'), [
		...['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2023', '--module', 'nodenext'],
		...['--types', '', 'use.ts'],
	])
	// Node 24 strips types by itself.
	run(join(project, 'node_modules/.bin/node'), ['use.ts'])
	process.stdout.write('@blog/otel-tail compiles and runs with SDK 3\n')
}
