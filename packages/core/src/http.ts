// Asking other hosts, for what does so: nothing else of the core does
export { isPrivateAddress } from './http/is-private-address.ts'
export {
	type Answer,
	PRIVATE,
	type RequestOptions,
	requestAddress,
	timeoutError,
} from './http/request-address.ts'
