import { BaseCallbackHandler } from '@langchain/core/callbacks/base';

/**
 * Stands where LangChain would put a tracer of its own when LANGSMITH_TRACING is true, and does nothing: the trace of the
 * whole answer goes there already, each call in its place, and should not arrive twice.
 */
export class SilentTracer extends BaseCallbackHandler {
  name = 'langchain_tracer';
}
