/** What a process knows of itself. */
export interface HealthFacts {
	/** Of what is served; absent: nothing could be loaded. */
	readonly content?: { readonly posts: number; readonly since: number }
	/** Whether the newest content could not be loaded, so that an older one is served. */
	readonly isFailing: boolean
	/** Whether the process is about to end. */
	readonly isDraining: boolean
	/** What is running: `{ version: '1.2.3' }`. */
	readonly build: Readonly<Record<string, string>>
}

/** The paths of health. */
export const healthPaths: ReadonlySet<string> = new Set(['/livez', '/readyz', '/health'])

/**
 * Says how the process is: whether it lives (`/livez`), whether it should get requests (`/readyz`), and what it serves (`/health`). No paths and no
 * reasons, which are in the log.
 */
export function healthOf(
	path: string,
	{ content, isFailing, isDraining, build }: HealthFacts,
): { readonly status: 200 | 503; readonly body: object } {
	if (path === '/livez') return { status: 200, body: { status: 'ok' } }
	if (path === '/readyz') {
		const reason = isDraining ? 'shutting down' : content ? undefined : 'no content'
		return reason === undefined
			? { status: 200, body: { status: 'ready' } }
			: { status: 503, body: { status: 'not ready', reason } }
	}
	return {
		status: 200,
		body: {
			status: isFailing || !content ? 'degraded' : 'ok',
			...(isFailing && { reason: 'what has changed last could not be loaded' }),
			posts: content?.posts ?? 0,
			...(content && { since: new Date(content.since).toISOString() }),
			build,
		},
	}
}
