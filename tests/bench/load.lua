-- wrk: asks each address of the file that ADDRESSES names in turn, and tells what `load.py` reads.
local paths, at = {}, 0
for line in io.lines(os.getenv("ADDRESSES")) do paths[#paths + 1] = line end

function init(args) at = math.random(#paths) end

function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end

function done(summary, latency, requests)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("TOLD %d %d %d %f\n", summary.requests, summary.duration, failed, latency:percentile(95)))
end
