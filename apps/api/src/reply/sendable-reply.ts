import { context, type Span, trace } from '@opentelemetry/api'
import { requestIdOf } from '../limit/request-id.ts'
import type { RequestEvent } from '../observe/request-event.ts'
import { endRequest, requestContext } from '../observe/traced.ts'
import type { Asked } from './asked.ts'
import { healthPaths } from './health.ts'
import { pathOf } from './path-of.ts'
import { refuse, unforeseen } from './refusal.ts'
import type { Reply } from './reply.ts'
import type { replyMaker } from './reply-maker.ts'

/** A reply, and what is told of it. */
export interface SendableReply extends Reply {
	/**
	 * Tells what became of it. To be called once, when all of it is handed over or the client has gone.
	 *
	 * @param bytes Of the body, those that were handed over.
	 * @param error Why it could not be sent: then the client gets status 500.
	 */
	ended(bytes: number, aborted: boolean, error?: unknown): void
}

/** Who is told. */
export interface Listeners {
	onRequest?: ((event: RequestEvent) => void) | undefined
	onError(error: Error, path: string): void
}

/** Makes replies with an id, in the span of the request, of which is told when they have been sent. Whatever happens there is one. */
export function sendableReplies(
	makeReply: ReturnType<typeof replyMaker>,
	{ onRequest, onError }: Listeners,
): (asked: Asked) => SendableReply | Promise<SendableReply> {
	/** Nobody waits any more: what a listener throws would end the process. */
	function tell(event: RequestEvent): void {
		try {
			onRequest?.(event)
		} catch (error) {
			onError(error as Error, event.path)
		}
	}

	return (asked) => {
		const started = performance.now()
		const { method, target, header } = asked
		const requestId = requestIdOf(header('x-request-id'))
		const own = ['x-request-id', requestId]
		const path = pathOf(target)
		const within = requestContext(method, path, header)
		const span = within && (trace.getSpan(within) as Span)

		function sendable(made: Reply): SendableReply {
			return {
				...made,
				ended(bytes, aborted, failure) {
					const { route, status, cache, error = failure } = made
					const milliseconds = performance.now() - started
					// Without spreads: this is asked for each answer from memory.
					const event: RequestEvent = {
						requestId,
						method,
						path,
						route,
						status: failure === undefined ? status : 500,
						milliseconds,
						bytes,
						aborted,
						cache,
						span: span?.spanContext(),
						error,
					}
					if (span) endRequest(span, event)
					if (failure !== undefined) onError(failure as Error, path)
					if (!healthPaths.has(path) && path !== '/metrics') tell(event)
				},
			}
		}

		function failed(error: unknown): SendableReply {
			onError(error as Error, path)
			return sendable({ ...refuse(target, unforeseen, own), error })
		}

		function make(): SendableReply | Promise<SendableReply> {
			try {
				const made = makeReply(asked, own)
				return made instanceof Promise ? made.then(sendable).catch(failed) : sendable(made)
			} catch (error) {
				return failed(error)
			}
		}
		return within ? context.with(within, make) : make()
	}
}
