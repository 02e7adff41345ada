/** What a process knows of itself. */
export interface HealthFacts {
	/** Of what is served; absent: nothing is loaded. */
	readonly content?: { readonly posts: number; readonly since: number }
	/** Whether the newest content could not be loaded, so that an older one is served. */
	readonly isFailing: boolean
	/** How many files cannot be read, while the rest is as it is now. Default 0. */
	readonly unread?: number
	/** Whether there are answers of a life before to give while nothing is loaded. Default false. */
	readonly hasSnapshot?: boolean
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
	facts: HealthFacts,
): { readonly status: 200 | 503; readonly body: object } {
	const { content, isDraining, hasSnapshot, build } = facts
	if (path === '/livez') return { status: 200, body: { status: 'ok' } }
	if (path === '/readyz') {
		const reason = isDraining ? 'shutting down' : content || hasSnapshot ? undefined : 'no content'
		return reason === undefined
			? { status: 200, body: { status: content ? 'ready' : 'degraded' } }
			: { status: 503, body: { status: 'not ready', reason } }
	}
	const reason = whyDegraded(facts)
	return {
		status: 200,
		body: {
			status: reason === undefined ? 'ok' : 'degraded',
			...(reason !== undefined && { reason }),
			posts: content?.posts ?? 0,
			...(content && { since: new Date(content.since).toISOString() }),
			build,
		},
	}
}

function whyDegraded({ content, isFailing, unread = 0 }: HealthFacts): string | undefined {
	if (!content) return isFailing ? 'no content could be loaded' : 'no content is loaded yet'
	if (isFailing) return 'what has changed last could not be loaded'
	if (unread > 0) return unread === 1 ? '1 file cannot be read' : `${unread} files cannot be read`
	return undefined
}
