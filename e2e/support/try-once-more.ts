// A page that a busy machine left standing is tried once more; the first failure is printed, and a second one counts.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
