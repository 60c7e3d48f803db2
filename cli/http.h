// HTTP: sends what `load` has to say to a server, again where that may help.
//
//   HttpClient client({.user = "admin", .password = secret});
//   Result<HttpAnswer> answer = client.Send({"PUT", url, "application/n-triples", body});
//
// Over libcurl: TLS with verified certificates, basic and digest authentication.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "graph/base/result.h"

namespace tripleloom {

struct HttpOptions {
  std::string user;  // empty: no authentication
  std::string password;
  std::string certificates;  // file of trusted certificates; empty: those of the system
  int timeout = 300;         // seconds that one request may take
  int tries = 8;             // of a request that a busy, silent or restarting server left undone
  // Told before another try: why, and after how many seconds.
  std::function<void(std::string_view why, double seconds)> on_retry;
};

struct HttpRequest {
  std::string method;  // "PUT"
  std::string url;
  std::string content_type;
  std::string body;
  std::string accept = "application/json, */*;q=0.5";
  size_t longest_answer = size_t{1} << 20;  // bytes that are kept: messages need no more
};

struct HttpAnswer {
  long status = 0;  // 200
  std::string body;
};

// One connection, kept open between requests. Not for several threads at once.
class HttpClient {
 public:
  explicit HttpClient(HttpOptions options);
  ~HttpClient();
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  // The server's answer, whatever its status. Requests that could not be delivered, or were
  // answered by 408, 425, 429, 502, 503 or 504, are tried again: after half a second, then after
  // twice as long each time, at most 30 s, or when the server says (Retry-After). So a request may
  // arrive twice: it must not matter. Errors: kIo; the message names the address and the reason.
  Result<HttpAnswer> Send(const HttpRequest& request);

 private:
  struct Curl;
  struct Attempt;
  Attempt Try(const HttpRequest& request);

  HttpOptions options_;
  std::unique_ptr<Curl> curl_;
};

}  // namespace tripleloom
