import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import { perState } from '../state/per-state.ts'
import type { ApiDescription } from './api-description.ts'
import { docsPage } from './docs/docs-page.ts'
import { docsPolicy } from './docs/docs-policy.ts'
import * as routes from './file-routes.ts'
import { indexOf } from './index-of.ts'
import { linksToFiles, mountedAt } from './links-to-files.ts'
import { API_VERSION, openApiDocument } from './openapi.ts'
import { withExamples } from './with-examples.ts'

/** Adds what describes all routes, these too: a document for programs and a page for people. */
export function describeApi(app: OpenAPIHono<ApiEnv>): void {
	const described = perState(() => ({}) as { root?: string; description?: ApiDescription })

	app.openapi(routes.readIndex, (c) => {
		const root = mountedAt(c, '')
		c.header('link', linksToFiles(root))
		return c.json(indexOf(new URL(c.env.base).origin + root), 200)
	})
	app.openapi(routes.readOpenApi, (c) => c.json(describe(c, '/openapi.json') as never, 200))
	app.openapi(routes.readDocs, async (c) => {
		const page = docsPage(describe(c, '/docs'), new URL(c.env.base).origin)
		return c.body(page, 200, {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': await docsPolicy(),
		})
	})

	function describe(c: Context<ApiEnv>, route: string): ApiDescription {
		const { state } = c.env
		const root = mountedAt(c, route)
		const last = described(state)
		// Making it takes longer than any other answer.
		if (last.root !== root) {
			const document = openApiDocument(app, API_VERSION, state.settings, root)
			Object.assign(last, { root, description: withExamples(document, state) })
		}
		return last.description as ApiDescription
	}
}
