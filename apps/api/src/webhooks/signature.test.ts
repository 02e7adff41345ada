import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { expect, it } from 'vitest'
import { readSecret, signedHeaders } from './signature.ts'

const keys = fc.uint8Array({ minLength: 24, maxLength: 64 })
const base64 = (key: Uint8Array) => Buffer.from(key).toString('base64')

it('signs as Standard Webhooks does, whatever is sent', () => {
	const date = fc.date({ min: new Date(0), noInvalidDate: true })
	fc.assert(
		fc.property(keys, fc.uuid(), fc.json(), date, (key, id, body, time) => {
			const headers = signedHeaders(key, { id, body }, time.getTime())
			expect(headers).toEqual({
				'webhook-id': id,
				'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
				'webhook-signature': new Webhook(`whsec_${base64(key)}`).sign(id, time, body),
			})
		}),
	)
})

it('reads a secret, with padding or without', () => {
	fc.assert(
		fc.property(keys, (key) => {
			const secret = `whsec_${base64(key)}`
			for (const written of [secret, secret.replace(/=+$/, '')])
				expect(readSecret(written)).toEqual(Buffer.from(key))
		}),
	)
})

it.each([
	...['', 'whsec_', base64(Buffer.alloc(32)), `whsk_${base64(Buffer.alloc(32))}`],
	...[23, 65].map((length) => `whsec_${base64(Buffer.alloc(length))}`),
	...[`whsec_${base64(Buffer.alloc(32))} `, `whsec_-${base64(Buffer.alloc(32))}`],
])('%j is no secret', (written) => {
	expect(readSecret(written)).toBeUndefined()
})
