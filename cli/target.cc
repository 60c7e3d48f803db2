#include "cli/target.h"

#include <fmt/format.h>
#include <rapidjson/document.h>

#include "cli/output.h"

namespace tripleloom {
namespace {

std::string Shown(std::string_view text) {
  constexpr size_t kShown = 200;
  return OneLineOf(text.substr(0, kShown));
}

}  // namespace

std::string ComplaintIn(const HttpAnswer& answer) {
  const bool good = answer.status >= 200 && answer.status < 300;
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag>(answer.body.data(), answer.body.size());
  const bool told = !json.HasParseError() && json.IsObject() && json.HasMember("errors") &&
                    json["errors"].IsArray();
  if (!told) return good ? "" : Shown(answer.body);
  if (json["errors"].Empty()) return {};
  const rapidjson::Value& first = json["errors"][0];
  const bool message =
      first.IsObject() && first.HasMember("message") && first["message"].IsString();
  return message ? Shown(first["message"].GetString()) : "it reports an error without a message";
}

Result<HttpAnswer> Connection::Send(const HttpRequest& request) const {
  Result<HttpAnswer> answer = Ask(request);
  if (answer || answer.error().code != ErrorCode::kNotFound) return answer;
  return Fail(ErrorCode::kIo, answer.error().message);
}

Result<HttpAnswer> Connection::Ask(const HttpRequest& request) const {
  Result<HttpAnswer> answer = client_.Send(request);
  if (!answer) return answer;
  if (const Status done = Check(*answer); !done) return tl::unexpected(done.error());
  return answer;
}

// What the status means to whoever called.
Status Connection::Check(const HttpAnswer& answer) const {
  const std::string complaint = ComplaintIn(answer);
  const auto fail = [&](const std::string& why, ErrorCode code = ErrorCode::kIo) {
    const std::string told = complaint.empty() ? "" : ": " + complaint;
    return Fail(code, fmt::format("{}: {}{}", url_, why, told));
  };
  switch (answer.status) {
    case 401:
    case 403:
      return fail(
          user_.empty()
              ? fmt::format("the server wants to know who you are ({}); give --user and the "
                            "password in TRIPLELOOM_PASSWORD or --password-file",
                            answer.status)
              : fmt::format("the server does not let '{}' write, or the password is wrong "
                            "({})",
                            user_, answer.status));
    case 404:
    case 405:
      return fail(fmt::format("nothing there takes {} ({}); look the address up in the server's "
                              "manual, and choose with --protocol: graph-store, sparql-update or "
                              "neo4j",
                              protocol_, answer.status),
                  answer.status == 404 ? ErrorCode::kNotFound : ErrorCode::kIo);
    case 413:
      return fail("a request is too large (413); lower --batch");
    default:
      break;
  }
  if (answer.status >= 200 && answer.status < 300 && complaint.empty()) return {};
  return fail(fmt::format("the server answered {}", answer.status));
}

}  // namespace tripleloom
