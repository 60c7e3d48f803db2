#include "cli/http.h"

#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <thread>

namespace tripleloom {
namespace {

constexpr double kLongestPause = 30;

struct Body {
  std::string& kept;
  size_t limit;
};

size_t Keep(char* bytes, size_t one, size_t count, void* to) {
  auto& [kept, limit] = *static_cast<Body*>(to);
  kept.append(bytes, std::min(count, limit - std::min(limit, kept.size())));
  return one * count;
}

bool IsIn(long value, std::initializer_list<long> values) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

// What a server may do better next time; a certificate or a name does not change by itself.
bool MayPass(CURLcode code) {
  return IsIn(code, {CURLE_COULDNT_CONNECT, CURLE_OPERATION_TIMEDOUT, CURLE_SEND_ERROR,
                     CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE});
}

}  // namespace

struct HttpClient::Curl {
  CURL* handle = nullptr;
  curl_slist* headers = nullptr;
  char reason[CURL_ERROR_SIZE] = "";

  ~Curl() {
    curl_slist_free_all(headers);
    curl_easy_cleanup(handle);
  }
};

struct HttpClient::Attempt {
  bool again = false;  // may pass next time
  std::string fault;   // why there is no answer, or none that counts
  double pause = 0;    // the server's wish, in seconds
  HttpAnswer answer;
};

HttpClient::HttpClient(HttpOptions options)
    : options_(std::move(options)), curl_(std::make_unique<Curl>()) {
  static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (once == CURLE_OK) curl_->handle = curl_easy_init();
  CURL* const curl = curl_->handle;
  if (curl == nullptr) return;
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, curl_->reason);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 10L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(options_.timeout));
  curl_easy_setopt(curl, CURLOPT_USERAGENT, "tripleloom");
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, Keep);
  if (!options_.certificates.empty()) {
    curl_easy_setopt(curl, CURLOPT_CAINFO, options_.certificates.c_str());
  }
  if (options_.user.empty()) return;
  curl_easy_setopt(curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC | CURLAUTH_DIGEST);
  curl_easy_setopt(curl, CURLOPT_USERNAME, options_.user.c_str());
  curl_easy_setopt(curl, CURLOPT_PASSWORD, options_.password.c_str());
}

HttpClient::~HttpClient() = default;

HttpClient::Attempt HttpClient::Try(const HttpRequest& request) {
  CURL* const curl = curl_->handle;
  Attempt attempt;
  curl_slist_free_all(curl_->headers);
  curl_->headers = curl_slist_append(nullptr, ("Content-Type: " + request.content_type).c_str());
  curl_->headers = curl_slist_append(curl_->headers, ("Accept: " + request.accept).c_str());
  curl_->reason[0] = '\0';
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, curl_->headers);
  curl_easy_setopt(curl, CURLOPT_URL, request.url.c_str());
  curl_easy_setopt(curl, CURLOPT_POST, 1L);
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.c_str());
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.data());
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
  Body body{attempt.answer.body, request.longest_answer};
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
  const CURLcode code = curl_easy_perform(curl);
  if (code != CURLE_OK) {
    attempt.again = MayPass(code);
    attempt.fault = curl_->reason[0] != '\0' ? curl_->reason : curl_easy_strerror(code);
    return attempt;
  }
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &attempt.answer.status);
  attempt.again = IsIn(attempt.answer.status, {408, 425, 429, 502, 503, 504});
  if (attempt.again) attempt.fault = fmt::format("it answered {}", attempt.answer.status);
  curl_off_t wish = 0;
  curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &wish);
  attempt.pause = static_cast<double>(wish);
  return attempt;
}

Result<HttpAnswer> HttpClient::Send(const HttpRequest& request) {
  if (curl_->handle == nullptr) return Fail(ErrorCode::kIo, "libcurl cannot be used here");
  double pause = 0.5;
  for (int number = 1;; ++number) {
    Attempt attempt = Try(request);
    if (attempt.fault.empty()) return std::move(attempt.answer);
    if (!attempt.again || number >= options_.tries) {
      const std::string tries = number == 1 ? "" : fmt::format(" ({} tries)", number);
      return Fail(ErrorCode::kIo, fmt::format("{}: {}{}", request.url, attempt.fault, tries));
    }
    const double seconds = std::min(std::max(pause, attempt.pause), kLongestPause);
    if (options_.on_retry) options_.on_retry(attempt.fault, seconds);
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
    pause *= 2;
  }
}

}  // namespace tripleloom
